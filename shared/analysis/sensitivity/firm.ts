import type { CheckResult } from '../claims/runCheck.ts';
import { rounded } from '../statistics/estimate.ts';
import type { Tried } from './ends.ts';
import { FIRM } from './lessons.ts';
import type { NamedCheck } from './named.ts';
import type { FirmReport, Margin } from './SensitivityReport.ts';
import { expectedAt } from './verdict.ts';

/** How much of each firm difference is left where least is left of it. */
export function firmReport(
  checks: readonly NamedCheck[],
  bases: readonly CheckResult[],
  tried: readonly Tried[],
): FirmReport {
  const least = checks.flatMap(({ claim, check }, index): readonly Margin[] => {
    const base = bases[index];
    if (base === undefined || !FIRM.includes(claim)) return [];
    const [worst] = tried
      .map(({ coefficient, value, moves }) => ({
        coefficient: coefficient.id,
        value,
        left: leftOf(base, expectedAt(base, moves[index] ?? null)),
      }))
      .sort((a, b) => a.left - b.left);
    return worst === undefined ? [] : [{ claim, check, ...worst }];
  });
  return { rows: FIRM, least };
}

/** The part of a difference that is left; for no effect, the part of the band that is free. */
function leftOf({ direction, difference, band = 1 }: CheckResult, expected: number): number {
  return rounded(direction === 'none' ? 1 - Math.abs(expected) / band : expected / difference);
}
