import type { CheckResult } from '../claims/runCheck.ts';
import { medianOf, rounded } from '../statistics/estimate.ts';
import { judge } from './ask.ts';
import { FIRM } from './lessons.ts';
import type { Moves, Values } from './Moves.ts';
import type { NamedCheck } from './named.ts';
import type { Prober } from './SensitivityJob.ts';
import type { SampleReport, SampleRow } from './SensitivityReport.ts';
import { expectedAt, isClose, isOnItsSide } from './verdict.ts';

/** Points over all ranges at once, and what each moves. */
export interface Sample {
  readonly seed: string;
  readonly points: readonly Values[];
  readonly moves: readonly Moves[];
}

/** What becomes of each check over the points; firm ones that come close are played again with all seeds. */
export async function sampleReport(
  { seed, points, moves }: Sample,
  checks: readonly NamedCheck[],
  bases: readonly CheckResult[],
  probe: Prober,
): Promise<SampleReport> {
  const close = checks.flatMap(({ claim, check: place }, check) =>
    FIRM.includes(claim)
      ? points.flatMap((values, point) => {
          const base = bases[check];
          const isDue = base !== undefined && isClose(base, moves[point]?.[check] ?? null);
          return isDue ? [{ claim, place, check, point, values }] : [];
        })
      : [],
  );
  const again = await judge(
    probe,
    close.map(({ values, check }) => ({ values, check })),
  );
  return {
    points: points.length,
    seed,
    rows: checks.flatMap((name, index) => {
      const base = bases[index];
      if (base === undefined) return [];
      return [
        rowOf(
          name,
          base,
          moves.map((point) => expectedAt(base, point[index] ?? null)),
        ),
      ];
    }),
    firmPlayedAgain: close.length,
    firmFlips: close
      .filter((_, index) => again[index]?.pass === false)
      .map(({ claim, place, point }) => ({ claim, check: place, point: point + 1 })),
  };
}

function rowOf({ claim, check }: NamedCheck, base: CheckResult, found: readonly number[]): SampleRow {
  const held = found.filter((difference) => isOnItsSide(base, difference)).length;
  return {
    claim,
    check,
    holds: rounded(held / Math.max(1, found.length)),
    lowest: rounded(Math.min(base.difference, ...found)),
    median: rounded(medianOf(found)),
    highest: rounded(Math.max(base.difference, ...found)),
  };
}
