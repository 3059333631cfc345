import { ok } from '../../game/result.ts';
import { refuse } from '../refuse.ts';
import { pendingDilemma } from '../steps/docket.ts';
import { answerDilemma as answered } from '../steps/news.ts';
import type { CommandRule } from './CommandRule.ts';

/** The named seat chooses one of the costly answers of the half-year's dilemma. */
export const answerDilemma: CommandRule<'answerDilemma'> = {
  steps: ['docket'],
  options: ({ pack, state }, seat) => {
    const pending = pendingDilemma(state);
    if (pending === null) return refuse('answerDilemma', 'unknownCard');
    if (pending.askedOf !== seat)
      return refuse('answerDilemma', 'notAskedOfYou', { seat: pending.askedOf ?? '' });
    return ok({ card: pending.card, choices: pack.card(pending.card).choices.map((choice) => choice.id) });
  },
  judge: (table, seat, { card, choice }, choices) => {
    if (card !== choices.card) return refuse('answerDilemma', 'unknownCard', { card });
    if (!choices.choices.includes(choice)) return refuse('answerDilemma', 'unknownChoice', { choice });
    return ok(answered(table, card, choice, seat));
  },
};
