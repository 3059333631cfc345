import type { SeatCommand } from '../../game/Command.ts';
import type { Bot, BotSight } from '../Bot.ts';
import { proposeAmendment } from '../deeds/amendments.ts';
import { answerDilemma } from '../deeds/answerDilemma.ts';
import { answerPower } from '../deeds/answerPower.ts';
import { voteOnAccord, voteOnAmendment } from '../deeds/ballots.ts';
import { fileDocket } from '../deeds/fileDocket.ts';
import { claimCredit, commitCapital } from '../deeds/home.ts';
import { newsLine, statementLine } from '../deeds/homeLines.ts';
import { bestPower } from '../deeds/powers.ts';
import { beReady } from '../deeds/ready.ts';
import { type Mind, mindOf } from '../mind/Mind.ts';
import { draftPackage } from '../mind/Package.ts';
import { voterBeliefs } from '../mind/voterBelief.ts';
import { brokerTalks } from './brokerTalks.ts';

/**
 * Looks for what both tables can accept: guesses votes and homes, asks for less as a round goes by, tries out good
 * bids rather than always the best one, keeps its word and its line.
 */
export const broker: Bot = {
  id: 'broker',
  next: (sight) => {
    switch (sight.view.step) {
      case 'docket':
        return news(mindOf(sight));
      case 'debate':
      case 'caucus':
      case 'drafting':
        return brokerTalks(sight);
      case 'amendments':
        return amend(sight);
      case 'amendmentBallot': {
        if (!sight.options.castBallot.available) return null;
        const mind = mindOf(sight);
        return voteOnAmendment(mind, voterBeliefs(mind));
      }
      case 'accordBallot': {
        if (!sight.options.castBallot.available) return null;
        const mind = mindOf(sight);
        return voteOnAccord(mind, voterBeliefs(mind));
      }
      case 'commitment':
        return sight.options.commitCapital.available ? commitCapital(mindOf(sight)) : null;
      case 'statements':
        return isReady(sight) ? null : statements(mindOf(sight));
      case 'outcome':
        return beReady(sight);
      case 'over':
        return null;
    }
  },
};

function isReady({ view, seat }: BotSight): boolean {
  return view.seats[seat]?.ready === true;
}

function news(mind: Mind): SeatCommand | null {
  const answer = answerDilemma(mind);
  if (answer !== null) return answer;
  if (mind.ready) return null;
  return newsLine(mind) ?? fileDocket(mind, { temperature: 1.2, thinksOfVotes: true }) ?? beReady(mind.sight);
}

function amend(sight: BotSight): SeatCommand | null {
  if (isReady(sight)) return null;
  const mind = mindOf(sight);
  if (!sight.options.proposeAmendment.available) return beReady(sight);
  return proposeAmendment(mind, voterBeliefs(mind)) ?? beReady(sight);
}

function hasClaimed({ view, seat }: Mind): boolean {
  return view.ratifications.some(
    (entry) =>
      entry.round === view.round &&
      entry.ratified &&
      view.seats[seat]?.claims.includes(entry.clause) === true,
  );
}

function statements(mind: Mind): SeatCommand | null {
  // to claim a clause and to stop it in one breath would be two-faced
  const power = hasClaimed(mind) ? null : bestPower(mind, draftPackage(mind));
  return (
    claimCredit(mind) ??
    (power === null ? null : { kind: 'usePower', power: power.power, target: power.target }) ??
    answerPower(mind) ??
    statementLine(mind) ??
    beReady(mind.sight)
  );
}
