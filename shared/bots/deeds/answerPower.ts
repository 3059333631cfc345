import type { SeatCommand } from '../../game/Command.ts';
import { coinWorth, effectsWorth } from '../mind/effectWorth.ts';
import type { Mind } from '../mind/Mind.ts';

/** Least net worth for which a bot contradicts another office, in points. */
const WORTH_CONTRADICTING = 0.5;

/** The counter of somebody's power that is worth most after its price; `null` if none is worth the quarrel. */
export function answerPower(mind: Mind): SeatCommand | null {
  const option = mind.sight.options.answerPower;
  if (!option.available) return null;
  const answers = option.choices.uses.map(({ power, usedBy, price }) => {
    const use = mind.view.powerUses.find((entry) => entry.power === power && entry.seat === usedBy);
    const effects = mind.pack.power(power).answer?.effects ?? [];
    const worth = effectsWorth(mind, effects, { target: use?.target ?? null, accord: null });
    return { power, worth: worth - price * coinWorth(mind) };
  });
  const best = answers.reduce((top, next) => (next.worth > top.worth ? next : top));
  return best.worth > WORTH_CONTRADICTING ? { kind: 'answerPower', power: best.power } : null;
}
