import type { SeatCommand } from '../../game/Command.ts';
import { effectsWorth } from '../mind/effectWorth.ts';
import type { Mind } from '../mind/Mind.ts';

/** Answers the dilemma with the choice whose effects are worth most to the seat. */
export function answerDilemma(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.answerDilemma;
  if (!option.available) return null;
  const { card, choices } = option.choices;
  const worths = mind.pack
    .card(card)
    .choices.filter((choice) => choices.includes(choice.id))
    .map((choice) => ({
      choice: choice.id,
      worth: effectsWorth(mind, choice.effects, { target: null, accord: null }),
    }));
  const [first, ...rest] = worths;
  if (first === undefined) return null;
  const best = rest.reduce((top, next) => (next.worth > top.worth ? next : top), first);
  return { kind: 'answerDilemma', card, choice: best.choice };
}
