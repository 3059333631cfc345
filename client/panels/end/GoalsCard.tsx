import { goalsOf } from '../../../shared/analysis/ending/goalsOf.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import { ending } from '../../../shared/i18n/ending.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { outcomeText } from '../../words/outcomeText.ts';

const t = say(ending);

/** The goals of a seat, met or not, each with the figures that decided it. */
export function GoalsCard({ seat, title }: { readonly seat: SeatId; readonly title: string }) {
  const { view, pack, words } = useGame();
  const goals = goalsOf({ pack: pack.value, state: view.value }, seat);
  const text = outcomeText(words.value);
  if (goals.length === 0) return null;
  return (
    <section class="paper">
      <h4>{title}</h4>
      <ul class="plain-list goals">
        {goals.map(({ goal, met, evidence }) => (
          <li key={goal} class={met ? 'goal met' : 'goal'}>
            <Icon name={met ? 'check' : 'cross'} size={22} />
            <span>
              {words.value.texts.seats[seat]?.brief?.goals[goal] ?? goal}{' '}
              <strong>{met ? t('met') : t('notMet')}</strong>
              {evidence.map((one, index) => (
                <small key={index} class="figure">
                  {text.figure(one)}
                </small>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
