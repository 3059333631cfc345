import type { LessonPlan, PlanFault } from '../../shared/classroom/LessonPlan.ts';
import type { Remedy } from '../../shared/classroom/remediesFor.ts';
import type { TablesNeeded } from '../../shared/classroom/tablesFor.ts';
import { lobby } from '../../shared/i18n/lobby.ts';
import { planning } from '../../shared/i18n/planning.ts';
import { inList, say } from '../i18n/say.ts';

const t = say(planning);
const l = say(lobby);

/** Why a plan does not fit. */
export function faultText(fault: PlanFault, rounds: number): string {
  switch (fault.kind) {
    case 'tooFewSeats':
      return t('tooFewSeats', { n: fault.least });
    case 'lessonTooShort':
      return t('lessonTooShort', { n: fault.leastMinutes });
    case 'tooManyRounds':
      return fault.most === 0
        ? t('noRoundFits', { more: fault.missingMinutes })
        : t('tooManyRounds', { most: fault.most, rounds, more: fault.missingMinutes });
  }
}

/** All that does not fit, in one line; `null` when the plan fits. */
export function faultsText({ faults }: LessonPlan, rounds: number): string | null {
  return faults.length === 0 ? null : faults.map((fault) => faultText(fault, rounds)).join(' ');
}

/** "3 rounds and tables of 6" */
export function remedyText({ rounds, seats, preset, lessons }: Remedy): string {
  return inList([
    ...(rounds === undefined ? [] : [t('toRounds', { n: rounds })]),
    ...(preset === undefined ? [] : [t('toRules', { rules: l(preset) })]),
    ...(seats === undefined ? [] : [t('toSeats', { n: seats })]),
    ...(lessons === undefined ? [] : [t('toLessons', { n: lessons })]),
  ]);
}

/** Who has no seat of their own, and what nobody has: "Bots play 2 seats." */
export function seatingText({ bots, mirrors }: TablesNeeded): string {
  if (bots > 0) return t('botSeats', { n: bots });
  return mirrors > 0 ? t('shared', { n: mirrors }) : t('allTaken');
}
