import type { Floor, MotionTerms } from '../../game/floor/Floor.ts';
import type { Refusal } from '../../game/Refusal.ts';
import type { MotionRule, SecondsRange } from '../../scenario/Procedure.ts';
import { refuse } from '../refuse.ts';
import type { Table } from '../Table.ts';
import { motionTargets } from './motionTargets.ts';

type Refused = { readonly ok: false; readonly error: Refusal };

/** What is wrong with what a motion asks for; `null` if nothing. */
export function checkTerms(table: Table, floor: Floor, rule: MotionRule, terms: MotionTerms): Refused | null {
  const { seconds, speakerSeconds, clause, clauses } = terms;
  const outside = outsideRange(rule.seconds, seconds) ?? outsideRange(rule.speakerSeconds, speakerSeconds);
  if (outside !== null) return outside;
  if (seconds !== undefined && speakerSeconds !== undefined && seconds % speakerSeconds !== 0)
    return refuse('makeMotion', 'unevenTimes', { seconds, speakerSeconds });
  if (terms.kind === 'extendCaucus' && seconds !== undefined && seconds > (floor.caucus?.seconds ?? 0))
    return refuse('makeMotion', 'motionTimes', { atLeast: 1, atMost: floor.caucus?.seconds ?? 0 });
  const { docket } = table.state;
  const stray = [...(clause === undefined ? [] : [clause]), ...(clauses ?? [])].find(
    (named) => !docket.includes(named),
  );
  if (stray !== undefined) return refuse('makeMotion', 'clauseNotOnDocket', { clause: stray });
  switch (terms.kind) {
    case 'setAgenda':
      return isOrderOf(docket, clauses) ? null : refuse('makeMotion', 'agendaNotWhole', { n: docket.length });
    case 'reorderDrafts': {
      const { drafts } = motionTargets(table);
      return isOrderOf(drafts, terms.papers)
        ? null
        : refuse('makeMotion', 'draftsNotWhole', { n: drafts.length });
    }
    case 'divideQuestion':
      return isDivision(table, terms) ? null : refuse('makeMotion', 'nothingToDivide');
    case 'reconsider':
      return floor.decided.some(({ motion }) => motion === terms.motion)
        ? null
        : refuse('makeMotion', 'nothingToReconsider', {
            rule: 'reconsider',
            inOrderInstead: 'makeMotion passFloor',
          });
    default:
      return null;
  }
}

/** Whether a list names each of some ids once. */
function isOrderOf(ids: readonly string[], named: readonly string[] | undefined): boolean {
  return named?.length === ids.length && ids.every((id) => named.includes(id));
}

/** Whether what is to be voted one by one are operative clauses of one draft. */
function isDivision(table: Table, { paper, clauses }: MotionTerms): boolean {
  const { divisible } = motionTargets(table);
  const draft = paper === undefined ? divisible[0] : divisible.find((choice) => choice.paper === paper);
  return (
    draft !== undefined &&
    clauses !== undefined &&
    clauses.length > 0 &&
    clauses.every((clause) => draft.clauses.includes(clause))
  );
}

function outsideRange(range: SecondsRange | null, asked: number | undefined): Refused | null {
  if (range === null) return null;
  const { atLeast, atMost } = range;
  const fits = asked !== undefined && asked >= atLeast && asked <= atMost;
  return fits ? null : refuse('makeMotion', 'motionTimes', { atLeast, atMost });
}
