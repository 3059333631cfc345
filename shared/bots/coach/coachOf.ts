import type { Step } from '../../game/vocabulary.ts';
import { changedClauses } from '../../rules/draft.ts';
import { proposalOf } from '../../rules/ratification/Proposal.ts';
import type { BotSight } from '../Bot.ts';
import { type Mind, mindOf } from '../mind/Mind.ts';
import { type VoterBelief, voterBeliefs } from '../mind/voterBelief.ts';
import type { Advice, CoachOption } from './Advice.ts';
import { forecastsOf } from './homeForecast.ts';
import { askOptions, docketOptions } from './options/asking.ts';
import { ballotOptions } from './options/ballots.ts';
import { claimOptions, commitOptions } from './options/home.ts';
import { answerOptions, powerOptions } from './options/talks.ts';
import { startersOf } from './starters.ts';
import { wishesOf } from './wishes.ts';

/** What a coach needs to see: a player's own view and what it may do; no dice. */
export type CoachSight = Omit<BotSight, 'random'>;

/**
 * What a player could do now and what each would cost at home. It reads the player's own view and nothing else, so
 * that it knows no more than the player does; the same sight gives the same advice.
 */
export function coachOf(sight: CoachSight): Advice {
  const mind = mindOf({ ...sight, random: NO_DICE });
  const { view } = mind;
  const voters = view.docket.length === 0 ? [] : voterBeliefs(mind);
  const options = optionsIn(view.step, mind, voters);
  return {
    step: view.step,
    options,
    text: forecastsOf(mind, changedClauses(view), proposalOf(view)),
    wishes: view.step === 'docket' ? [] : wishesOf(mind, voters),
    starters: startersOf(mind, voters, options),
  };
}

/** A coach throws no dice: the same question has the same answer. */
const NO_DICE: BotSight['random'] = {
  integer: (low) => low,
};

/** Good offers first, then what one could ask for oneself; what would hurt comes last. */
function talksOptions(mind: Mind, voters: readonly VoterBelief[]): readonly CoachOption[] {
  const { good, other } = answerOptions(mind, voters);
  return [...good, ...askOptions(mind, voters), ...powerOptions(mind), ...other];
}

function optionsIn(step: Step, mind: Mind, voters: readonly VoterBelief[]): readonly CoachOption[] {
  switch (step) {
    case 'docket':
      return docketOptions(mind);
    case 'debate':
    case 'caucus':
    case 'drafting':
      return talksOptions(mind, voters);
    case 'amendments':
      return askOptions(mind, voters);
    case 'amendmentBallot':
    case 'accordBallot':
      return ballotOptions(mind, voters);
    case 'commitment':
      return commitOptions(mind);
    case 'statements':
      return [...claimOptions(mind), ...powerOptions(mind)];
    case 'outcome':
    case 'over':
      return [];
  }
}
