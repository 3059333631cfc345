/**
 * `npm run -s load -- --join --seats 60 --tables 10 --within 60 --runs 50 --json` lets a class come through the door
 * again and again, each time on a new server on the loopback: everybody presses the button at a random moment of the
 * given seconds, pressed together by `--speed` (30: a minute's arrivals in two seconds). Exit 0 when every run seats
 * everybody and no table is over- or under-filled.
 */
import { parseArgs } from 'node:util';
import { joinStorm, type StormResult } from './load/joinStorm.ts';

const USAGE =
  'usage: npm run -s load -- --join [--seats 60] [--tables 10] [--within 60] [--runs 50] [--speed 30] [--seed TEXT] [--json]';

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(`load: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      join: { type: 'boolean', default: false },
      seats: { type: 'string', default: '60' },
      tables: { type: 'string', default: '10' },
      within: { type: 'string', default: '60' },
      runs: { type: 'string', default: '50' },
      speed: { type: 'string', default: '30' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  if (!values.join) throw new Error('say what to load: --join');
  const number = (name: 'seats' | 'tables' | 'within' | 'runs' | 'speed', most: number): number => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1 || value > most)
      throw new Error(`--${name} should be a whole number from 1 to ${most}, not "${values[name]}"`);
    return value;
  };
  const [people, tables, within, runs, speed] = [
    number('seats', 200),
    number('tables', 40),
    number('within', 600),
    number('runs', 1000),
    number('speed', 600),
  ];
  const results: StormResult[] = [];
  for (let index = 0; index < runs; index += 1)
    results.push(
      await joinStorm({ people, tables, withinSeconds: within / speed, seed: `${values.seed}-${index}` }),
    );
  const times = results.flatMap(({ joinMs }) => joinMs).sort((a, b) => a - b);
  const report = {
    runs: results.length,
    seated: results.map(({ seated }) => seated),
    overfilled: sum(results.map(({ overfilled }) => overfilled)),
    underfilled: sum(results.map(({ underfilled }) => underfilled)),
    joinMs: { p50: quantile(times, 0.5), p99: quantile(times, 0.99), max: quantile(times, 1) },
    speed,
  };
  if (values.json) console.log(JSON.stringify(report));
  else
    console.log(
      `${report.runs} runs: everybody seated in ${report.seated.filter((count) => count === people).length}, ` +
        `${report.overfilled} tables over- and ${report.underfilled} under-filled; ` +
        `from the button to the table ${report.joinMs.p50} ms (p99 ${report.joinMs.p99}, most ${report.joinMs.max})`,
    );
  const whole = report.seated.every((count) => count === people);
  return whole && report.overfilled === 0 && report.underfilled === 0 ? 0 : 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The value below which a share of sorted times lies, in whole milliseconds. */
function quantile(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0);
}
