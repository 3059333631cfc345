import type { BacktestReport } from '../../../shared/analysis/backtest/BacktestReport.ts';

/** Prints the report for people. */
export function printBacktest(report: BacktestReport): void {
  console.log(`${report.label}, ${report.seeds} seeds`);
  const sign = (change: number): string => (change === 0 ? '0' : change > 0 ? '+' : '-');
  for (const variable of new Set(report.rows.map((row) => row.variable))) {
    const rows = report.rows.filter((row) => row.variable === variable);
    const history = rows.map(({ historyChange }) => sign(historyChange)).join('');
    const model = rows.map(({ modelChange }) => sign(modelChange)).join('');
    console.log(`${variable.padEnd(12)} history ${history.padEnd(8)} model ${model}`);
  }
  console.log(
    `agreement ${report.agreement} (${report.agreeing} of ${report.rows.length}), where history moved ${report.nonZeroAgreement}`,
  );
  console.log(`baselines ${JSON.stringify(report.baselines)}`);
  for (const { id, statement, measured, pass } of report.tests)
    console.log(`${id} ${pass ? 'pass' : 'FAIL'} ${statement} ${JSON.stringify(measured)}`);
  console.log(`holds: ${report.holds}`);
}
