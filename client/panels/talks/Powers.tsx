import { talks } from '../../../shared/i18n/talks.ts';
import { powersOf } from '../../../shared/rules/seats.ts';
import type { Power } from '../../../shared/scenario/Power.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { PowerAnswers } from '../parts/PowerAnswers.tsx';
import { PowerItem } from './PowerItem.tsx';

const t = say(talks);

/** The powers of the office; those of the moment first, and the one chosen for this round. */
export function Powers({ when }: { readonly when: Power['when'] }) {
  const { view, pack, seat, words, options, submit } = useGame();
  const own = seat.value;
  if (own === null) return null;
  const mine = powersOf({ pack: pack.value, state: view.value }, own);
  const shown = [
    ...mine.filter((power) => power.when === when),
    ...mine.filter((power) => power.when !== when),
  ];
  const queued = view.value.secrets[own]?.queuedPower ?? null;
  const cancel = options.value?.cancelPower;
  return (
    <div class="stack">
      <h3 class="unseen">{t('powers')}</h3>
      <p class="hint">{when === 'caucus' ? t('powersHint') : t('powersNow')}</p>
      <PowerAnswers />
      {queued === null ? null : (
        <section class="paper mine">
          <p class="kicker">{t('queued')}</p>
          <p>
            <strong>{words.value.power(queued.power)}</strong>
            {queued.target === null ? null : ` · ${words.value.target(queued.target)}`}
          </p>
          {cancel?.available === true ? (
            <Act kind="quiet" onPress={() => void submit({ kind: 'cancelPower' })}>
              {t('cancelPower')}
            </Act>
          ) : null}
        </section>
      )}
      {shown.map((power) => (
        <PowerItem key={power.id} power={power} />
      ))}
    </div>
  );
}
