/**
 * `npm run -s tour -- --seat mx-foreign --seed 1 --out DIR --json` starts the real server on a free port and plays a
 * whole game in a browser through the page alone: clicks and keys on what the page names, nothing behind it. Prints
 * what it saw (a `TourReport`); exit 0 when the game came to its end and every list of faults is empty, 1 when not,
 * 2 for wrong arguments. Screenshots and the game's log go to DIR.
 */
import { checkPlan } from './tour/checkPlan.ts';
import { runTour, type TourOutcome } from './tour/runTour.ts';
import { parseTour, TOUR_USAGE, TourArgumentError, type TourPlan } from './tour/TourPlan.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const plan = planOrNull();
if (plan === null) process.exitCode = 2;
else process.exitCode = print(plan, await runTour(plan, tell(plan)));

function planOrNull(): TourPlan | null {
  try {
    const plan = parseTour(process.argv.slice(2));
    checkPlan(plan);
    return plan;
  } catch (error) {
    if (!(error instanceof TourArgumentError)) throw error;
    console.error(`tour: ${error.message}\n${TOUR_USAGE}`);
    return null;
  }
}

function tell({ verbose }: TourPlan): (line: string) => void {
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
