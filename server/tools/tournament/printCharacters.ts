import type { CharactersReport } from '../../../shared/analysis/characters/CharactersReport.ts';
import type { Estimate } from '../../../shared/analysis/statistics/estimate.ts';

/** Prints the table of characters for people. */
export function printCharacters(report: CharactersReport, wallSeconds: number): void {
  console.log(
    `${report.games} games of each kind, seed ${report.seed}; advantage: 0 no deal, 100 within reach at the start`,
  );
  console.log(
    '\nplayer              agree  home   advantage            eff.  worst  rounds among baselines      ms/move slowest words broken crossed exploited by',
  );
  for (const row of report.players) {
    const { exploitability: exploited } = row;
    console.log(
      [
        row.player.padEnd(19),
        row.agreement.toFixed(2).padStart(5),
        row.acceptedAtHome.toFixed(2).padStart(5),
        text(row.advantage).padStart(20),
        row.efficiency.toFixed(1).padStart(6),
        row.worstOff.toFixed(1).padStart(6),
        row.roundsUsed.toFixed(2).padStart(6),
        text(row.amongBaselines).padStart(20),
        row.cpuMsPerMove.toFixed(2).padStart(8),
        row.slowestMs.toFixed(0).padStart(7),
        String(row.statements).padStart(6),
        row.contradicted.toFixed(3).padStart(6),
        String(row.redLinesCrossed).padStart(7),
        exploited === null ? '' : `  ${exploited.deviator} ${text(exploited.gain)}`,
      ].join(' '),
    );
  }
  console.log('\nhigher against lower level, paired by seed and seats, corrected after Holm');
  for (const { higher, lower, where, difference, probability, better } of report.levels)
    console.log(
      `${better ? 'better ' : 'OPEN   '} ${higher.padEnd(19)} ${lower.padEnd(19)} ${where.padEnd(6)} ${text(difference).padStart(20)}  p ${probability}`,
    );
  console.log('\nagainst each baseline in the same seats among baselines');
  for (const { player, better, open, worse } of report.baselines)
    console.log(
      `${player.padEnd(19)} beats ${better.length}; open: ${open.join(', ') || '-'}; beaten by: ${worse.join(', ') || '-'}`,
    );
  console.log('\nconditions');
  for (const { id, aim, figure, missing, holds } of report.conditions)
    console.log(
      `${holds ? 'holds  ' : 'MISSING'} ${id}: ${figure} (${aim})${missing.length === 0 ? '' : ` - ${missing.join('; ')}`}`,
    );
  console.log(`\nholds: ${report.holds}; ${report.gamesPlayed} games, ${wallSeconds} s`);
}

function text({ mean, interval }: Estimate): string {
  return `${mean.toFixed(1)} [${interval[0].toFixed(1)}, ${interval[1].toFixed(1)}]`;
}
