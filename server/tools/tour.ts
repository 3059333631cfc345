/**
 * `npm run -s tour -- --seat mx-foreign --seed 1 --out DIR --json` starts the real server on a free port and plays a
 * whole game in a browser through the page alone: clicks and keys on what the page names, nothing behind it. Prints
 * what it saw (a `TourReport`); exit 0 when the game came to its end and every list of faults is empty, 1 when not,
 * 2 for wrong arguments. Screenshots and the game's log go to DIR. `--cold-open` plays the opening instead, with both first
 * choices, and prints what it asks of a visitor (a `ColdOpenReport`). `--tutorial` follows the guide through the tutorial,
 * `--solo quick --seat mx-senate` plays alone on the main path; both print what it asks of somebody (a `SoloReport`).
 * `--preset formal --browsers 4` plays two rounds by formal rules, one accord adopted and one failed (a `FormalReport`).
 * `--endings` takes a picture of every ending a pack names.
 */
import { checkPlan } from './tour/checkPlan.ts';
import {
  asksForColdOpen,
  COLD_OPEN_USAGE,
  type ColdOpenPlan,
  parseColdOpen,
} from './tour/coldOpen/ColdOpenPlan.ts';
import { type ColdOpenOutcome, runColdOpen } from './tour/coldOpen/runColdOpen.ts';
import { asksForEndings, ENDINGS_USAGE, parseEndings } from './tour/endings/EndingsPlan.ts';
import { type EndingsOutcome, runEndings } from './tour/endings/runEndings.ts';
import { asksForFormal, FORMAL_USAGE, type FormalPlan, parseFormal } from './tour/formal/FormalPlan.ts';
import { type FormalOutcome, runFormal } from './tour/formal/runFormal.ts';
import { runTour, type TourOutcome } from './tour/runTour.ts';
import { runSolo, type SoloOutcome } from './tour/solo/runSolo.ts';
import { asksForSolo, parseSolo, SOLO_USAGE, type SoloPlan } from './tour/solo/SoloPlan.ts';
import { parseTour, TOUR_USAGE, type TourPlan } from './tour/TourPlan.ts';
import { TourArgumentError } from './tour/tourArguments.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  if (asksForColdOpen(args)) {
    const plan = planOrNull(() => parseColdOpen(args), COLD_OPEN_USAGE);
    return plan === null ? 2 : printColdOpen(plan, await runColdOpen(plan, tell(plan)));
  }
  if (asksForEndings(args)) {
    const plan = planOrNull(() => parseEndings(args), ENDINGS_USAGE);
    return plan === null ? 2 : printSolo(plan, await runEndings(plan, tell(plan)));
  }
  if (asksForSolo(args)) {
    const plan = planOrNull(() => parseSolo(args), SOLO_USAGE);
    return plan === null ? 2 : printSolo(plan, await runSolo(plan, tell(plan)));
  }
  if (asksForFormal(args)) {
    const plan = planOrNull(() => parseFormal(args), FORMAL_USAGE);
    return plan === null ? 2 : printFormal(plan, await runFormal(plan, tell(plan)));
  }
  const plan = planOrNull(() => {
    const asked = parseTour(args);
    checkPlan(asked);
    return asked;
  }, TOUR_USAGE);
  return plan === null ? 2 : print(plan, await runTour(plan, tell(plan)));
}

function planOrNull<Plan>(parse: () => Plan, usage: string): Plan | null {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof TourArgumentError)) throw error;
    console.error(`tour: ${error.message}\n${usage}`);
    return null;
  }
}

/** Prints what the opening asks of a visitor, and answers the exit code. */
function printColdOpen({ json }: ColdOpenPlan, { report, failures }: ColdOpenOutcome): number {
  if (json) console.log(JSON.stringify(report));
  else for (const play of report.plays) console.log(JSON.stringify(play));
  for (const failure of failures) console.error(`tour: ${failure}`);
  return failures.length === 0 ? 0 : 1;
}

/** Prints what a game alone asks of somebody, or which endings were looked at, and answers the exit code. */
function printSolo(
  { json }: Pick<SoloPlan, 'json'>,
  { report, failures }: SoloOutcome | EndingsOutcome,
): number {
  console.log(json ? JSON.stringify(report) : JSON.stringify(report, null, 2));
  for (const failure of failures) console.error(`tour: ${failure}`);
  return failures.length === 0 ? 0 : 1;
}

/** Prints what came of two rounds by formal rules, and answers the exit code. */
function printFormal({ json }: FormalPlan, { report, failures }: FormalOutcome): number {
  console.log(json ? JSON.stringify(report) : JSON.stringify(report, null, 2));
  for (const failure of failures) console.error(`tour: ${failure}`);
  return failures.length === 0 ? 0 : 1;
}

function tell({ verbose }: Pick<TourPlan, 'verbose'>): (line: string) => void {
  const start = performance.now();
  if (!verbose) return () => undefined;
  return (line) => console.error(`${((performance.now() - start) / 1000).toFixed(1)} s  ${line}`);
}

/** Prints the report and answers the exit code. */
function print({ json }: TourPlan, { report, failure, faultless }: TourOutcome): number {
  if (json) console.log(JSON.stringify(report));
  else {
    const faults = [
      report.consoleErrors,
      report.cspViolations,
      report.axeViolations,
      report.thirdPartyRequests,
    ];
    console.log(`${report.rounds} rounds, acts: ${report.actsSeen.join(', ')}, log: ${report.log ?? 'none'}`);
    console.log(`commands: ${JSON.stringify(report.commandsByKind)}`);
    for (const fault of faults.flat()) console.log(`fault: ${JSON.stringify(fault)}`);
  }
  if (failure !== null) console.error(`tour: ${failure}`);
  return failure === null && faultless ? 0 : 1;
}
