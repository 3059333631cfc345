import type { Estimate } from '../../../shared/analysis/statistics/estimate.ts';
import type { TournamentReport } from '../../../shared/analysis/tournament/TournamentReport.ts';

/** What it took. */
export interface Took {
  readonly wallSeconds: number;
  readonly cpuMsPerGame: number;
}

/** Prints the report for people. */
export function printTournament(report: TournamentReport, { wallSeconds, cpuMsPerGame }: Took): void {
  const { baseline, bots, accords, mixed, conditions } = report;
  console.log(
    `up to ${report.games} games for each bot and seat, seed ${report.seed}, ${report.adaptive} in the other seats`,
  );
  console.log('\nscore, mean and deviation; difference to the adaptive bot in the same seat');
  for (const [seat, score] of Object.entries(baseline))
    console.log(`${report.adaptive.padEnd(15)} ${seat.padEnd(15)} ${score.mean} (${score.deviation})`);
  for (const { bot, seats, below, above } of bots) {
    for (const { seat, games, score, difference, verdict } of seats)
      console.log(
        `${bot.padEnd(15)} ${seat.padEnd(15)} ${`${score.mean} (${score.deviation})`.padEnd(18)} ${text(difference)} ${verdict} in ${games}`,
      );
    console.log(`${bot.padEnd(15)} below in ${below}, above in ${above} of ${seats.length}`);
  }
  console.log('\nshares of all accords that pass, and that give each seat a tenth of its ceiling as well');
  for (const { scenario, seats, clauses, stepwise, atOnce } of accords)
    console.log(
      `${scenario}, ${seats} seats, ${clauses} clauses: step by step ${stepwise.pass} ${stepwise.tenth}; at once ${atOnce.pass} ${atOnce.tenth}`,
    );
  console.log(`\nmixed table (${mixed.field.join(', ')}), ${mixed.games} games; adopted ${mixed.adopted}`);
  console.log('clause                 put stands   home   games in which a level stands | is asked for');
  for (const { clause, put, stands, home, stood, tabled } of mixed.clauses)
    console.log(
      `${clause.padEnd(20)} ${String(put).padStart(5)} ${fixed(stands)}  ${fixed(home)}   ${stood.map(fixed).join(' ')} | ${tabled.map(fixed).join(' ')}`,
    );
  console.log('\nconditions');
  for (const { id, aim, figure, missing, holds } of conditions)
    console.log(
      `${holds ? 'holds  ' : 'MISSING'} ${id}: ${typeof figure === 'number' ? figure : JSON.stringify(figure)} (${aim})${missing.length === 0 ? '' : ` - ${missing.join('; ')}`}`,
    );
  console.log(
    `\nholds: ${report.holds}; ${report.gamesPlayed} games, ${report.faults} faults of bots, ${wallSeconds} s, ${cpuMsPerGame} ms of CPU a game`,
  );
}

function fixed(share: number): string {
  return share.toFixed(2);
}

function text({ mean, interval }: Estimate): string {
  return `${mean} [${interval[0]}, ${interval[1]}]`;
}
