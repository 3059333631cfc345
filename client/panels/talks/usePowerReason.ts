import { refusals } from '../../../shared/i18n/refusals.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { evidenceOf } from '../../../shared/rules/conditions/evidenceOf.ts';
import type { Power } from '../../../shared/scenario/Power.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { outcomeText } from '../../words/outcomeText.ts';
import { refusalText } from '../../words/refusalText.ts';

const t = say(talks);
const r = say(refusals);

const WHEN = {
  caucus: 'whenCaucus',
  accordBallot: 'whenAccordBallot',
  statements: 'whenStatements',
} as const;

/** Why a power of this seat cannot be used now, the most lasting cause first; `null` when it can. */
export function usePowerReason(power: Power): string | null {
  const { options, pack, seat, view, words } = useGame();
  const own = seat.value;
  const option = options.value?.usePower;
  if (own === null || option === undefined) return r('notYourPower');
  if (option.available && option.choices.powers.some((choice) => choice.power === power.id)) return null;
  const state = view.value.seats[own];
  if (state === undefined) return r('notYourPower');
  if ((state.powersUsed[power.id] ?? 0) >= power.limit) return r('powerUsedUp', { limit: power.limit });
  if (!isMoment(power, view.value.step)) return t('notThisMoment', { when: t(WHEN[power.when]) });
  if (!option.available && option.refusal.code !== 'powerNotNow')
    return refusalText(option.refusal, words.value);
  if (power.price > state.capital)
    return r('notEnoughCapital', { price: power.price, capital: state.capital });
  const asked =
    power.condition === null ? [] : evidenceOf(power.condition, { pack: pack.value, state: view.value });
  const figures = asked.flatMap((one) => (one.met ? [] : (outcomeText(words.value).figure(one) ?? [])));
  return [t('notMet'), ...figures].join(' ');
}

function isMoment(power: Power, step: string): boolean {
  return power.when === step || (power.when === 'caucus' && (step === 'debate' || step === 'drafting'));
}
