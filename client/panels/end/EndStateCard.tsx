import { ending } from '../../../shared/i18n/ending.ts';
import { endStateOf, isPoliceMatter } from '../../../shared/rules/succession/projectHalfYears.ts';
import { inNumbers, say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { sourceText } from '../../words/sourceText.ts';

const t = say(ending);

/** The end state of the paper as a plain condition, with its two figures. */
export function EndStateCard() {
  const { view, pack } = useGame();
  const state = endStateOf({ pack: pack.value, state: view.value });
  const met = isPoliceMatter(state);
  const points = (value: number): string => inNumbers(value / 100);
  return (
    <section class="paper">
      <h4>{t('endState')}</h4>
      <p class={met ? 'goal met' : 'goal'}>
        <Icon name={met ? 'check' : 'cross'} />
        <strong>{met ? t('endStateMet') : t('endStateNotMet')}</strong>
      </p>
      <ul class="plain-list goals">
        <Figure
          met={state.violence < state.violenceLimit}
          text={t('endStateViolence', { n: points(state.violence), m: points(state.violenceLimit) })}
        />
        <Figure
          met={state.capacity > state.capacityNeeded}
          text={t('endStateCapacity', { n: points(state.capacity), m: points(state.capacityNeeded) })}
        />
      </ul>
      <p class="hint">
        {t('endStateWhat')} {sourceText('P31; judgement')}
      </p>
    </section>
  );
}

function Figure({ met, text }: { readonly met: boolean; readonly text: string }) {
  return (
    <li class={met ? 'goal met' : 'goal'}>
      <Icon name={met ? 'check' : 'cross'} />
      <span>{text}</span>
    </li>
  );
}
