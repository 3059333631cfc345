import type { SeatCommand } from '../../game/Command.ts';
import type { Bot, BotSight } from '../Bot.ts';
import { answerPower } from '../deeds/answerPower.ts';
import { bestPower, regretPower } from '../deeds/powers.ts';
import { beReady } from '../deeds/ready.ts';
import { talkLine } from '../deeds/talkLines.ts';
import { answerOffer, makeOffer, withdrawOffer } from '../deeds/talkOffers.ts';
import { makePledge } from '../deeds/talkPledges.ts';
import { backEdit, proposeEdit, proposeManner, withdrawEdit } from '../deeds/talkText.ts';
import { atTheEnd, biddingOf, chooseBid, offersMade } from '../mind/bids.ts';
import { mindOf } from '../mind/Mind.ts';
import { timeOf } from '../mind/ownActs.ts';
import type { Prospect } from '../mind/prospects.ts';
import type { Concession } from '../mind/target.ts';
import { voterBeliefs } from '../mind/voterBelief.ts';

/** Acts of a round after which a broker has given all it had. */
const PATIENCE = 3;

const CONCESSION: Concession = { shape: 'late', floor: 0.35 };

/** Points of difference between bids that hardly matter to a broker. */
const TEMPERATURE = 1.5;

/** Talks: answers first, then the other side's changes, then its own; at the end it is ready, and still answers. */
export function brokerTalks(sight: BotSight): ReturnType<Bot['next']> {
  const { options, view, seat } = sight;
  const ready = view.seats[seat]?.ready === true;
  if (ready && !options.answerOffer.available && !options.backEdit.available) return null;
  const mind = mindOf(sight);
  const voters = voterBeliefs(mind);
  const bidding = ready
    ? atTheEnd(mind, voters)
    : biddingOf(mind, voters, CONCESSION, timeOf(mind, PATIENCE));
  const chosen = (): Prospect | null =>
    ready
      ? null
      : chooseBid(mind, voters, bidding, { temperature: TEMPERATURE, moment: `${offersMade(mind)}` });
  const answer = answerOffer(mind, voters, bidding, chosen) ?? backEdit(mind, voters, bidding);
  if (answer !== null || ready) return answer;
  const bid = chosen();
  const own: readonly (() => SeatCommand | null)[] = [
    () => withdrawOffer(mind, voters),
    () => withdrawEdit(mind, bid),
    () => answerPower(mind),
    () => regretPower(mind, bidding.draft.accord),
    () => (bid === null ? null : proposeEdit(mind, voters, bid, bidding)),
    () => (bid === null ? null : makeOffer(mind, voters, bid, bidding)),
    () => talkLine(mind, bid, bidding),
    () => proposeManner(mind, voters, bidding),
    () => power(),
    () => makePledge(mind, bidding),
    () => beReady(sight),
  ];
  function power(): SeatCommand | null {
    const best = bestPower(mind, bidding.draft.accord);
    return best === null ? null : { kind: 'usePower', power: best.power, target: best.target };
  }
  for (const act of own) {
    const command = act();
    if (command !== null) return command;
  }
  return null;
}
