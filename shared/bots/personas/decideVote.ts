import type { ClauseId } from '../../game/ids.ts';
import { adoptionChance } from '../coach/voteForecast.ts';
import { owesYes } from '../deeds/ballots.ts';
import { announcedBallot } from '../deeds/ownWord.ts';
import type { Mind } from '../mind/Mind.ts';
import type { Package } from '../mind/Package.ts';
import { clauseGain, homeChance, hopeOf, isForbidden } from '../mind/prospects.ts';
import { GAIN_IN_VOTE, recordOfYes, type VoterBelief } from '../mind/voterBelief.ts';

/** What keeping a promise is worth in a vote, in points: only what would ruin the seat weighs more. */
const PLEDGE = 10;

/** Least share of a gain that counts in a vote, however little one vote changes. */
const LEAST_SHARE = 0.15;

/** What bound a vote, from the sums it was made of. */
export type Because = 'line' | 'word' | 'promise' | 'gain' | 'loss' | 'home' | 'audience';

/** A vote on an accord with what decided it. */
export interface Decision {
  readonly ballot: 'yes' | 'no';
  readonly because: Because;
  /** The clause that weighed most; `null` where no single one did. */
  readonly clause: ClauseId | null;
  /** How much it is for the accord, in points; above 0 is a yes. */
  readonly willingness: number;
}

/**
 * Decides a vote on an accord: never over the seat's line, never against what it told the table; else by what the
 * accord promises as far as this vote counts, by its own audience and by promises.
 *
 * @param weighsVote Whether the seat works out how much its own vote changes (level 3) or goes by a rule of thumb.
 */
export function decideVote(
  mind: Mind,
  voters: readonly VoterBelief[],
  accord: Package,
  weighsVote: boolean,
): Decision {
  const record = mind.lens.record * recordOfYes(mind, mind.seat, accord);
  const { gain, hope } = hopeOf(mind, accord);
  const brought = hope - record;
  const share = mind.pack.seat(mind.seat).head
    ? 1
    : weighsVote
      ? Math.max(LEAST_SHARE, weightOfVote(mind, voters, accord))
      : GAIN_IN_VOTE;
  const promised = owesYes(mind, accord) ? PLEDGE : 0;
  const willingness = share * brought + record + promised;
  if (isForbidden(mind, accord)) return { ballot: 'no', because: 'line', clause: null, willingness: -100 };
  const word = announcedBallot(mind, accord);
  if (word !== null) return { ballot: word.ballot, because: 'word', clause: word.term.clause, willingness };
  if (willingness > 0) {
    const free = willingness - promised;
    const because = free <= 0 ? 'promise' : record > share * brought ? 'audience' : 'gain';
    return { ballot: 'yes', because, clause: weightiest(mind, accord, 1), willingness };
  }
  const because = brought >= 0 ? 'audience' : gain > 0 ? 'home' : 'loss';
  const clause = because === 'home' ? shakiest(mind, accord) : weightiest(mind, accord, -1);
  return { ballot: 'no', because, clause, willingness };
}

/** How much more likely a yes of this seat makes the adoption, 0 to 1. */
function weightOfVote(mind: Mind, voters: readonly VoterBelief[], accord: Package): number {
  return adoptionChance(mind, voters, accord, 'yes') - adoptionChance(mind, voters, accord, 'no');
}

/** The clause that does most for the seat, or against it. */
function weightiest(mind: Mind, accord: Package, sign: 1 | -1): ClauseId | null {
  let best: ClauseId | null = null;
  let most = 0;
  for (const clause of accord.changed) {
    const worth = sign * clauseGain(mind, accord, clause);
    if (worth <= most) continue;
    best = clause;
    most = worth;
  }
  return best;
}

function shakiest(mind: Mind, accord: Package): ClauseId | null {
  let best: ClauseId | null = null;
  let least = 2;
  for (const clause of accord.changed) {
    const chance = homeChance(mind, accord, clause);
    if (chance >= least) continue;
    best = clause;
    least = chance;
  }
  return best;
}
