import type { Floor, MotionTerms } from '../../game/floor/Floor.ts';
import type { Refusal } from '../../game/Refusal.ts';
import type { MotionRule, SecondsRange } from '../../scenario/Procedure.ts';
import { refuse } from '../refuse.ts';
import type { Table } from '../Table.ts';

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
  if (terms.kind !== 'setAgenda') return null;
  const named = new Set(clauses ?? []);
  return named.size === docket.length && clauses?.length === docket.length
    ? null
    : refuse('makeMotion', 'agendaNotWhole', { n: docket.length });
}

function outsideRange(range: SecondsRange | null, asked: number | undefined): Refused | null {
  if (range === null) return null;
  const { atLeast, atMost } = range;
  const fits = asked !== undefined && asked >= atLeast && asked <= atMost;
  return fits ? null : refuse('makeMotion', 'motionTimes', { atLeast, atMost });
}
