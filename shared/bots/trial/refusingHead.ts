import type { Bot } from '../Bot.ts';
import { byRule } from './byRule.ts';
import { noRule } from './rules.ts';

const denier = byRule({ ...noRule, id: 'refusing-head' });

/** Says no to everything, and as a head refuses the accord as often as it may. */
export const refusingHead: Bot = {
  id: denier.id,
  next: (sight) => {
    const { options, view, seat, pack } = sight;
    if (view.step === 'accordBallot' && options.castBallot.available && options.usePower.available) {
      const done = view.vote?.refusedBy.includes(seat) === true;
      const refusal = options.usePower.choices.powers.find(({ power }) =>
        pack.power(power).effects.some(({ kind }) => kind === 'refuse'),
      );
      if (!done && refusal !== undefined) return { kind: 'usePower', power: refusal.power, target: null };
    }
    return denier.next(sight);
  },
};
