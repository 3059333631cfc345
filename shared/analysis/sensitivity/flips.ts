import type { CheckResult } from '../claims/runCheck.ts';
import { judge } from './ask.ts';
import type { Tried } from './ends.ts';
import type { NamedCheck } from './named.ts';
import type { Prober } from './SensitivityJob.ts';
import type { Flip } from './SensitivityReport.ts';
import { isClose, isOnItsSide } from './verdict.ts';

/** Claims that do not hold at a value that was tried. */
export interface Flips {
  readonly flips: readonly Flip[];
  /** Pairs of a value and a check that were played again with all seeds. */
  readonly playedAgain: number;
}

/** Plays again, with as many seeds as `claims` takes, whatever came close in the first look. */
export async function flipsAmong(
  tried: readonly Tried[],
  checks: readonly NamedCheck[],
  bases: readonly CheckResult[],
  probe: Prober,
): Promise<Flips> {
  const close = tried.flatMap((one) =>
    checks.flatMap((name, check) => {
      const base = bases[check];
      return base !== undefined && isClose(base, one.moves[check] ?? null)
        ? [{ ...one, check, name, base }]
        : [];
    }),
  );
  const again = await judge(
    probe,
    close.map(({ coefficient, value, check }) => ({ values: { [coefficient.id]: value }, check })),
  );
  const flips = close.flatMap(({ coefficient, value, name, base }, index): readonly Flip[] => {
    const result = again[index];
    if (result === undefined || result.pass) return [];
    return [
      {
        claim: name.claim,
        check: name.check,
        statement: result.statement,
        coefficient: coefficient.id,
        value,
        from: coefficient.value,
        before: base.difference,
        difference: result.difference,
        interval: result.interval,
        crosses: !isOnItsSide(result, result.difference),
      },
    ];
  });
  return { flips, playedAgain: close.length };
}
