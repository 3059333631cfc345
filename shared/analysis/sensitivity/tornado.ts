import type { CheckResult } from '../claims/runCheck.ts';
import { rounded } from '../statistics/estimate.ts';
import type { Ends } from './ends.ts';
import type { CheckName } from './lessons.ts';
import type { Moves } from './Moves.ts';
import type { Bar, Tornado } from './SensitivityReport.ts';
import { expectedAt } from './verdict.ts';

/** A difference with the coefficients that move it, the strongest first. */
export function tornadoOf(
  name: CheckName,
  index: number,
  base: CheckResult,
  ends: readonly Ends[],
  most: number,
): Tornado {
  const { statement, gauge, difference } = base;
  const bars = ends
    .map(({ coefficient, low, high }): Bar => {
      const at = (moves: Moves): number => rounded(expectedAt(base, moves[index] ?? null));
      return {
        coefficient: coefficient.id,
        value: coefficient.value,
        low: coefficient.low,
        high: coefficient.high,
        atLow: at(low),
        atHigh: at(high),
      };
    })
    .filter(({ atLow, atHigh }) => atLow !== difference || atHigh !== difference)
    .sort((a, b) => lengthOf(b, difference) - lengthOf(a, difference));
  return { claim: name.claim, check: name.check, statement, gauge, difference, bars: bars.slice(0, most) };
}

/** How far apart a bar's ends are, the difference of the pack as it is among them. */
function lengthOf({ atLow, atHigh }: Bar, difference: number): number {
  return Math.max(atLow, atHigh, difference) - Math.min(atLow, atHigh, difference);
}
