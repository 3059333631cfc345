import type { Lesson } from '../../shared/classroom/LessonPlan.ts';
import { planning } from '../../shared/i18n/planning.ts';
import { inNumbers, say } from '../i18n/say.ts';

const t = say(planning);

interface LessonBarProps {
  readonly lesson: Lesson;
  /** Counted from 1; `null`: there is only this one. */
  readonly number: number | null;
}

/** A lesson from bell to bell: its parts as a bar, each as long as its minutes, and the same in words. */
export function LessonBar({ lesson: { rounds, parts }, number }: LessonBarProps) {
  return (
    <section class="lesson">
      <h3>
        {number === null ? t('theLesson') : t('lesson', { n: number })}{' '}
        <span class="hint">{rounds === 0 ? t('noRounds') : t('roundsIn', { n: rounds })}</span>
      </h3>
      <div class="lesson-bar" aria-hidden="true">
        {parts.map(({ part, minutes }) => (
          <span key={part} class={`part-${part}`} style={`flex-grow:${minutes}`} />
        ))}
      </div>
      <ul class="plain-list lesson-parts">
        {parts.map(({ part, minutes }) => (
          <li key={part}>
            <span class={`swatch part-${part}`} aria-hidden="true" />
            {t(part)} <strong>{t('inMinutes', { n: inNumbers(minutes, 1) })}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
