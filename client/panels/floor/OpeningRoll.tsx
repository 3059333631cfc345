import type { Floor } from '../../../shared/game/floor/Floor.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';

const t = say(drafting);

/** Before the first turn: present, or present and voting. Nothing once it is answered or over. */
export function OpeningRoll({ floor }: { readonly floor: Floor }) {
  const { options, view, submit } = useGame();
  const option = options.value?.answerOpening;
  if (option?.available !== true) return null;
  const answered = Object.keys(floor.opening).length;
  return (
    <section class="paper mine">
      <h3>{t('opening')}</h3>
      <p class="hint">
        {t('openingHint')} {t('openingCount', { n: answered, m: view.value.settings.seats.length })}
      </p>
      <div class="row">
        {option.choices.answers.map((as) => (
          <Act key={as} onPress={() => void submit({ kind: 'answerOpening', as })}>
            {t(as)}
          </Act>
        ))}
      </div>
    </section>
  );
}
