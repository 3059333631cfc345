import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { BacktestReport, BacktestRow, Baseline } from './BacktestReport.ts';
import type { CodedHistory } from './CodedHistory.ts';
import { directionalTests } from './directionalTests.ts';
import { type PlayedHistory, playHistory } from './playHistory.ts';
import { type CodedChange, codedChanges, courseOf, modelSign, type Sign } from './signs.ts';

/** What is asked of the agreement: of all rows, of those in which history moved, and rows above each baseline. */
const AIMS = { agreement: 0.8, nonZero: 0.75, rowsAbove: 3 } as const;

/** Plays what happened and compares directions, half-year by half-year. */
export function backtest(
  pack: LoadedPack,
  history: CodedHistory,
  { seeds }: { readonly seeds: number },
): BacktestReport {
  const names = Array.from({ length: seeds }, (_, index) => `backtest-${index + 1}`);
  const played = (parts: {
    readonly decisions: boolean;
    readonly shocks: boolean;
  }): readonly PlayedHistory[] => names.map((seed) => playHistory(pack, history, { seed, ...parts }));
  const changes = codedChanges(history);
  const full = played({ decisions: true, shocks: true });
  const rows = changes.map((change): BacktestRow => {
    const modelChange = modelSign(change, courseOf(change.variable, full));
    return {
      half: change.half,
      variable: change.variable.id,
      historyChange: change.history,
      modelChange,
      agree: modelChange === change.history,
    };
  });
  const modelAgrees = (games: readonly PlayedHistory[]): number =>
    share(changes, (change) => modelSign(change, courseOf(change.variable, games)));
  const baselines: { readonly [B in Baseline]: number } = {
    persistence: share(changes, (change) => before(changes, change)),
    alwaysUp: share(changes, () => 1),
    noChange: share(changes, () => 0),
    shocksOnly: modelAgrees(played({ decisions: false, shocks: true })),
    decisionsOnly: modelAgrees(played({ decisions: true, shocks: false })),
  };
  const moved = rows.filter(({ historyChange }) => historyChange !== 0);
  const agreeing = rows.filter(({ agree }) => agree).length;
  const agreement = ratio(agreeing, rows.length);
  const nonZeroAgreement = ratio(moved.filter(({ agree }) => agree).length, moved.length);
  const tests = directionalTests(pack, history, names, full);
  const best = Math.max(...Object.values(baselines)) * rows.length;
  return {
    label: 'consistency with coded history, not validation',
    seeds,
    rows,
    agreement,
    nonZeroAgreement,
    agreeing,
    baselines,
    tests,
    holds:
      agreement >= AIMS.agreement &&
      nonZeroAgreement >= AIMS.nonZero &&
      agreeing - Math.round(best) >= AIMS.rowsAbove &&
      tests.every(({ pass }) => pass),
  };
}

/** What the variable did in the half-year before, as far as it is coded. */
function before(changes: readonly CodedChange[], { variable, index }: CodedChange): Sign {
  return changes.find((other) => other.variable === variable && other.index === index - 1)?.history ?? 0;
}

function share(changes: readonly CodedChange[], guess: (change: CodedChange) => Sign): number {
  return ratio(changes.filter((change) => guess(change) === change.history).length, changes.length);
}

/** Four decimals. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10000 * part) / whole) / 10000;
}
