import type { Estimate } from '../../../shared/analysis/statistics/estimate.ts';
import type { ThesisReport, Turn } from '../../../shared/analysis/thesis/ThesisReport.ts';
import { READINGS } from '../../../shared/game/vocabulary.ts';

/** Prints the report for people. */
export function printThesis(report: ThesisReport, wallSeconds: number): void {
  for (const reading of READINGS) {
    const { roads, against, prefersAnother } = report.readings[reading];
    console.log(
      `\nreading "${reading}", ${report.seeds} seeds: joint outcome, worst-off seat, end state, changed, kept`,
    );
    for (const { road, joint, worstOff, endState, changed, kept } of roads)
      console.log(
        `${road.padEnd(12)} ${text(joint).padEnd(22)} ${worstOff.seat} ${worstOff.score.mean}; ${endState.mean}; ${changed.mean}; ${text(kept)}`,
      );
    for (const { road, joint, kept } of against)
      console.log(`${report.argued} less ${road}: joint ${text(joint)}, kept ${text(kept)}`);
    for (const { seat, road, difference } of prefersAnother)
      console.log(`${seat} prefers ${road} by ${text(difference)}`);
  }
  for (const craft of ['argued', 'none'] as const)
    for (const { road, joint, kept } of report.sameStatecraft[craft])
      console.log(`all walked alike (${craft}), less ${road}: joint ${text(joint)}, kept ${text(kept)}`);
  if (report.turning !== null) {
    console.log(`\none coefficient at an end of its range, ${report.turning.tried} ends tried`);
    for (const turn of report.turning.turns) console.log(`turns: ${turnText(turn)}`);
    for (const turn of report.turning.closest) console.log(`close: ${turnText(turn)}`);
    for (const turn of report.turning.beyond) console.log(`beyond its range: ${turnText(turn)}`);
  }
  console.log(`\nholds: ${report.holds}; ${wallSeconds} s`);
}

function turnText({ coefficient, from, value, by, road, difference }: Turn): string {
  return `${coefficient} ${from} -> ${value}: ${by} against ${road} ${text(difference)}`;
}

function text({ mean, interval }: Estimate): string {
  return `${mean} [${interval[0]}, ${interval[1]}]`;
}
