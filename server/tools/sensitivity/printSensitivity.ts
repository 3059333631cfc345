import type { SensitivityReport, Tornado } from '../../../shared/analysis/sensitivity/SensitivityReport.ts';

/** Bars of a lesson's main difference that people are shown. */
const SHOWN = 8;

/** Prints the report for people. */
export function printSensitivity(report: SensitivityReport, wallSeconds: number): void {
  const { oneAtATime: looked, flips, sample, firm } = report;
  for (const { lesson, tornado, others } of report.lessons) {
    console.log(`\n${lesson}`);
    printTornado(tornado, SHOWN);
    for (const other of others) printTornado(other, 1);
  }
  console.log(
    `\none at a time: ${report.coefficients} coefficients, ${report.values} values, ${looked.pairs} pairs with ` +
      `${report.checks} checks, ${looked.pruned} not played since nothing reads the coefficient; ${looked.seeds} seeds ` +
      `(frequencies ${looked.seedsOfFrequencies}), ${looked.playedAgain} close pairs again with all seeds`,
  );
  for (const flip of flips)
    console.log(
      `${flip.crosses ? 'turns' : 'unsure'}: ${flip.claim}-${flip.check} ${flip.statement}; ${flip.coefficient} ` +
        `${flip.from} -> ${flip.value}: ${flip.before} -> ${flip.difference} [${flip.interval.join(', ')}]`,
    );
  console.log(
    `\nall at once: ${sample.points} points, seed ${sample.seed}; claims that do not hold at all of them`,
  );
  for (const { claim, check, holds, lowest, median, highest } of sample.rows)
    if (holds < 1) console.log(`${claim}-${check}: ${holds}; ${lowest} to ${highest}, median ${median}`);
  for (const { claim, check, point } of sample.firmFlips)
    console.log(`firm and yet turned: ${claim}-${check} at point ${point}`);
  console.log('\nwhat is left of the firm rows where least is left');
  for (const { claim, check, left, coefficient, value } of firm.least)
    console.log(`${claim}-${check}: ${left} at ${coefficient} ${value}`);
  console.log(`\nholds: ${report.holds}; ${wallSeconds} s`);
}

function printTornado({ claim, check, statement, difference, bars }: Tornado, most: number): void {
  console.log(`${claim}-${check} ${statement}: ${difference}`);
  for (const { coefficient, low, value, high, atLow, atHigh } of bars.slice(0, most))
    console.log(`  ${coefficient} ${low} / ${value} / ${high}: ${atLow} / ${difference} / ${atHigh}`);
}
