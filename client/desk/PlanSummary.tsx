import { common } from '../../shared/i18n/common.ts';
import { planning } from '../../shared/i18n/planning.ts';
import { say } from '../i18n/say.ts';
import { type Failure, failureText } from '../lobby/askServer.ts';
import { Act } from '../ui/Act.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LessonBar } from './LessonBar.tsx';
import type { ClassWish, PlannedClass } from './planClass.ts';
import { faultsText, faultText, remedyText, seatingText } from './planWords.ts';

const t = say(planning);
const c = say(common);

interface PlanSummaryProps {
  readonly planned: PlannedClass;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onWish: (change: Partial<ClassWish>) => void;
  readonly onOpen: () => void;
}

/** What comes of a plan: tables, minutes, what does not fit and what would; and the way to open the class. */
export function PlanSummary({ planned, busy, failure, onWish, onOpen }: PlanSummaryProps) {
  const { plan, request, needed, remedies } = planned;
  const why = faultsText(plan, request.rounds);
  const { lessons } = plan;
  const isLess = plan.faults.some(({ kind }) => kind === 'tooManyRounds');
  return (
    <section class="paper plan-summary">
      <h2>{t('result')}</h2>
      <p>
        <strong class="plan-tables">{t('tables', { n: needed.tables, m: request.seats })}</strong>{' '}
        {seatingText(needed)}
      </p>
      <div role="status">
        {why === null ? (
          <p class="chip good">
            <Icon name="check" size={13} /> {t('fits')}
          </p>
        ) : (
          <div class="notice bad">
            <strong>{t('fitsNot')}</strong>
            {plan.faults.map((fault) => (
              <p key={fault.kind}>{faultText(fault, request.rounds)}</p>
            ))}
          </div>
        )}
      </div>
      {why === null ? null : remedies.length === 0 ? (
        <p>{t('nothingHelps')}</p>
      ) : (
        <div class="stack">
          <p>{t('wouldFit')}</p>
          <div class="row">
            {remedies.map((remedy) => (
              <button key={remedyText(remedy)} type="button" class="button" onClick={() => onWish(remedy)}>
                {remedyText(remedy)}
              </button>
            ))}
          </div>
        </div>
      )}
      {isLess && lessons.length > 0 ? <p class="hint">{t('best')}</p> : null}
      {lessons.map((lesson, index) => (
        <LessonBar key={index} lesson={lesson} number={lessons.length === 1 ? null : index + 1} />
      ))}
      {failure === null ? null : (
        <p class="reason" role="alert">
          {failureText(failure)}
        </p>
      )}
      <Act kind="primary" reason={why ?? (busy ? c('working') : null)} onPress={onOpen}>
        {t('open')}
      </Act>
    </section>
  );
}
