import type { SeatCommand } from '../../game/Command.ts';
import type { LineId } from '../../game/ids.ts';
import { streamOf } from '../../game/random.ts';
import { PHASE_OF_STEP } from '../../game/vocabulary.ts';
import { type Line, mayTalk, say } from '../deeds/lines.ts';
import { talkLine } from '../deeds/talkLines.ts';
import type { Bidding } from '../mind/bids.ts';
import type { Mind } from '../mind/Mind.ts';
import { opinionsOf } from '../mind/opinions.ts';
import { draftPackage } from '../mind/Package.ts';
import { clauseGain, type Prospect } from '../mind/prospects.ts';
import type { VoterBelief } from '../mind/voterBelief.ts';
import { decideVote } from './decideVote.ts';
import type { Persona, Skill } from './Persona.ts';

/** How sure of its vote a seat is before it announces it, in points. */
const SURE = 1;

/** What a character says in Talks: its own way first, else what its plan suggests. Never a vote it may not keep. */
export function personaLine(
  mind: Mind,
  persona: Persona,
  skill: Skill,
  bid: Prospect | null,
  bidding: Bidding,
): SeatCommand | null {
  if (!feelsLike(mind, 'talk', persona.talk[skill])) return null;
  const own = mayTalk(mind) ? ownWay(mind, persona, bid, bidding) : null;
  return (own === null ? null : say(mind, own)) ?? talkLine(mind, bid, bidding);
}

/** True so many times in a hundred; the same through a phase, so that a seat does not change its mind from row to row. */
export function feelsLike({ view, seat }: Mind, what: string, percent: number): boolean {
  const temper = Object.values(view.secrets[seat]?.temper ?? {}).join(' ');
  return streamOf(temper, [what, seat, view.round, PHASE_OF_STEP[view.step]]).integer(1, 100) <= percent;
}

function ownWay(mind: Mind, persona: Persona, bid: Prospect | null, bidding: Bidding): Line | null {
  if (bid === null) return null;
  switch (persona.id) {
    case 'hardliner':
      return holds(mind, bid, bidding);
    case 'institutionalist':
      return asksForOffices(mind, bid);
    case 'populist':
      return playsToHome(mind, bid);
    case 'novice':
    case 'linear':
    case 'broker':
      return null;
  }
}

/** What it wants most, and that it can wait; late in the round, that it comes down. */
function holds(mind: Mind, { accord }: Prospect, { target, best }: Bidding): Line | null {
  const [clause] = [...accord.changed].sort(
    (a, b) => clauseGain(mind, accord, b) - clauseGain(mind, accord, a),
  );
  if (clause === undefined) return null;
  const level = accord.levels[clause] ?? 0;
  if (draftPackage(mind).levels[clause] === level) return null;
  return { line: target > 0.6 * best ? 'line:hard-hold' : 'line:hard-yield', clause, level };
}

/** A promise that stands and has not been delivered comes first; then what lasts. */
function asksForOffices(mind: Mind, { accord }: Prospect): Line | null {
  const { view, pack } = mind;
  const owed = pack.raw.clauses.find(({ id }) => {
    const standing = view.standing.clauses[id];
    return standing !== undefined && !standing.delivered && standing.deliverBy !== null;
  });
  if (owed !== undefined && feelsLike(mind, 'owed', 50))
    return { line: 'line:deliver-first', clause: owed.id };
  const lasting = accord.changed.find((clause) => {
    const levels = pack.clause(clause).levels;
    const now = levels[mind.standing[clause] ?? 0]?.attributes['attribute:institutions'] ?? 0;
    return (levels[accord.levels[clause] ?? 0]?.attributes['attribute:institutions'] ?? 0) > now;
  });
  if (lasting === undefined) return null;
  return { line: 'line:offices-last', clause: lasting, level: accord.levels[lasting] ?? 0 };
}

/** Names in public only what pleases its own audience; of the rest it does not speak. */
function playsToHome(mind: Mind, { accord }: Prospect): Line | null {
  const opinions = opinionsOf(mind.pack, mind.seat);
  const liked = accord.changed.find((clause) => {
    const thinks = opinions[clause] ?? [];
    return (thinks[accord.levels[clause] ?? 0] ?? 0) > (thinks[mind.standing[clause] ?? 0] ?? 0);
  });
  return liked === undefined
    ? null
    : { line: 'line:people-want', clause: liked, level: accord.levels[liked] ?? 0 };
}

/** Before the vote: how it will vote, and for the sake of which clause. What it says here it does. */
export function announcement(
  mind: Mind,
  voters: readonly VoterBelief[],
  persona: Persona,
  weighsVote: boolean,
): SeatCommand | null {
  if (!mayTalk(mind) || !feelsLike(mind, 'announce', persona.candour)) return null;
  const accord = draftPackage(mind);
  if (accord.changed.length === 0 || mind.view.amendments.length > 0) return null;
  const { ballot, clause, willingness, because } = decideVote(mind, voters, accord, weighsVote);
  if (clause === null || because === 'word' || Math.abs(willingness) < SURE) return null;
  const line: LineId = ballot === 'yes' ? 'line:will-vote-yes' : 'line:will-vote-no';
  return say(mind, { line, clause, level: accord.levels[clause] ?? 0 });
}
