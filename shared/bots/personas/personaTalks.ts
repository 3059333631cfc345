import type { SeatCommand } from '../../game/Command.ts';
import { answerPower } from '../deeds/answerPower.ts';
import { bestPower, regretPower } from '../deeds/powers.ts';
import { beReady } from '../deeds/ready.ts';
import { answerOffer, makeOffer, withdrawOffer } from '../deeds/talkOffers.ts';
import { makePledge } from '../deeds/talkPledges.ts';
import { backEdit, proposeEdit, proposeManner, proposeMannerOf, withdrawEdit } from '../deeds/talkText.ts';
import { atTheEnd, type Bidding, biddingOf, chooseBid, offersMade } from '../mind/bids.ts';
import type { Mind } from '../mind/Mind.ts';
import { opinionsOf } from '../mind/opinions.ts';
import { timeOf } from '../mind/ownActs.ts';
import type { Prospect } from '../mind/prospects.ts';
import { type VoterBelief, voterBeliefs } from '../mind/voterBelief.ts';
import type { Persona, Skill } from './Persona.ts';
import { personaLine } from './personaLines.ts';

/** The lower the level, the less differences between bids are seen: times the character's own temperature. */
const BLUR: { readonly [S in Skill]: number } = { 1: 2, 2: 1, 3: 0.5 };

/** Below this, in points, a seat would ask for the same best again and again, and lose accords by it. */
const LEAST_TEMPERATURE = 0.6;

/** Talks of a character: answers first, then its own text, offers and words; at the end it is ready, and still answers. */
export function personaTalks(mind: Mind, persona: Persona, skill: Skill): SeatCommand | null {
  const { options } = mind.sight;
  if (mind.ready && !options.answerOffer.available && !options.backEdit.available) return null;
  const voters = voterBeliefs(mind);
  const bidding = mind.ready
    ? atTheEnd(mind, voters)
    : biddingOf(mind, voters, persona.concession, timeOf(mind, persona.patience));
  const chosen = (): Prospect | null => (mind.ready ? null : bidOf(mind, persona, skill, voters, bidding));
  const answer = answerOffer(mind, voters, bidding, chosen) ?? backEdit(mind, voters, bidding);
  if (answer !== null || mind.ready) return answer;
  const bid = chosen();
  const own: readonly (() => SeatCommand | null)[] = [
    () => withdrawOffer(mind, voters),
    () => withdrawEdit(mind, bid),
    () => answerPower(mind),
    () => regretPower(mind, bidding.draft.accord),
    () => (bid === null ? null : proposeEdit(mind, voters, bid, bidding)),
    () => (bid === null ? null : makeOffer(mind, voters, bid, bidding)),
    () => personaLine(mind, persona, skill, bid, bidding),
    () => (bid === null || skill < 3 ? null : proposeMannerOf(mind, bid, bidding)),
    () => (skill === 1 ? null : proposeManner(mind, voters, bidding)),
    () => power(mind, bidding),
    () => (skill === 1 ? null : makePledge(mind, bidding)),
    () => beReady(mind.sight),
  ];
  for (const act of own) {
    const command = act();
    if (command !== null) return command;
  }
  return null;
}

function power(mind: Mind, bidding: Bidding): SeatCommand | null {
  const best = bestPower(mind, bidding.draft.accord);
  return best === null ? null : { kind: 'usePower', power: best.power, target: best.target };
}

/** The accord it works for, shown as the character would show it. */
function bidOf(
  mind: Mind,
  persona: Persona,
  skill: Skill,
  voters: readonly VoterBelief[],
  bidding: Bidding,
): Prospect | null {
  const temperature = Math.max(LEAST_TEMPERATURE, persona.temperature * BLUR[skill]);
  const bid = chooseBid(mind, voters, bidding, { temperature, moment: `${offersMade(mind)}` });
  return bid === null || persona.manner === 'fitting' ? bid : shown(mind, persona, bid);
}

/** Everything announced, or quiet where the own audience would mind. */
function shown(mind: Mind, { manner }: Persona, bid: Prospect): Prospect {
  const opinions = opinionsOf(mind.pack, mind.seat);
  const visibility = Object.fromEntries(
    bid.accord.changed.map((clause) => {
      const thinks = opinions[clause] ?? [];
      const hurts =
        (thinks[bid.accord.levels[clause] ?? 0] ?? 0) <= (thinks[mind.standing[clause] ?? 0] ?? 0);
      return [clause, manner === 'hiding' && hurts ? 'quiet' : 'announced'] as const;
    }),
  );
  return { ...bid, accord: { ...bid.accord, visibility: { ...bid.accord.visibility, ...visibility } } };
}
