import type {
  CharactersReport,
  EmpiricalGame,
} from '../../../shared/analysis/characters/CharactersReport.ts';
import type { Estimate } from '../../../shared/analysis/statistics/estimate.ts';

/** Prints the table of characters for people. */
export function printCharacters(report: CharactersReport, wallSeconds: number, cpuSeconds: number): void {
  console.log(
    `${report.games} games of each kind, seed ${report.seed}; advantage: 0 no deal, 100 within reach at the start`,
  );
  for (const where of ['own', 'among'] as const) {
    console.log(
      `\n${where === 'own' ? 'in every seat       ' : 'among baselines     '} agree  home   advantage            eff.  worst  rounds`,
    );
    for (const { player, [where]: figures } of report.players)
      console.log(
        [
          player.padEnd(19),
          figures.agreement.toFixed(2).padStart(6),
          figures.acceptedAtHome.toFixed(2).padStart(5),
          text(figures.advantage).padStart(20),
          figures.efficiency.toFixed(1).padStart(6),
          figures.worstOff.toFixed(1).padStart(6),
          figures.roundsUsed.toFixed(2).padStart(6),
        ].join(' '),
      );
  }
  console.log(
    '\nplayer              ms/move slowest  words broken crossed  what one seat gains by the best of other ways (above 0: they can live off it)',
  );
  for (const row of report.players) {
    const { exploitability: exploited } = row;
    console.log(
      [
        row.player.padEnd(19),
        row.cpuMsPerMove.toFixed(2).padStart(8),
        row.slowestMs.toFixed(0).padStart(6),
        String(row.statements).padStart(6),
        row.contradicted.toFixed(3).padStart(6),
        String(row.redLinesCrossed).padStart(7),
        exploited === null
          ? ''
          : `  ${exploited.deviator} ${text(exploited.gain)} p ${exploited.probability}${exploited.gainers.length === 0 ? '' : `; beyond chance: ${exploited.gainers.join(', ')}`}`,
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
  if (report.empiricalGame !== null) printGame(report.empiricalGame);
  console.log(
    '\nscenarios drawn by seed, in halves by how far interests are opposed; advantage of levels 1, 2, 3',
  );
  for (const { band, scenarios, opposition, passing, rows } of report.bands)
    for (const { where, advantages, second, third } of rows)
      console.log(
        `${band.padEnd(5)} ${scenarios} opposed ${opposition.join(' to ')} passing ${passing.toFixed(3)} ${where.padEnd(6)} ${advantages.map((one) => one.toFixed(1)).join(' ')}; 2 over 1 ${text(second)}; 3 over 2 ${text(third)}`,
      );
  console.log('\nconditions');
  for (const { id, aim, figure, missing, holds } of report.conditions)
    console.log(
      `${holds ? 'holds  ' : 'MISSING'} ${id}: ${figure} (${aim})${missing.length === 0 ? '' : ` - ${missing.join('; ')}`}`,
    );
  console.log(
    `\nholds: ${report.holds}; ${report.gamesPlayed} games, ${wallSeconds} s, ${cpuSeconds} s of CPU`,
  );
}

function printGame({ strategies, payoffs, fields, eliminated, replicator }: EmpiricalGame): void {
  console.log('\nwhat one seat has with the row in a field of the column');
  console.log(`${' '.repeat(20)}${strategies.map((name) => name.slice(0, 9).padStart(10)).join('')}`);
  strategies.forEach((name, row) => {
    console.log(
      `${name.padEnd(20)}${(payoffs[row] ?? []).map((payoff) => payoff.toFixed(1).padStart(10)).join('')}`,
    );
  });
  for (const { field, best, regret, stable } of fields)
    console.log(
      `${field.padEnd(20)} ${stable ? 'stable' : 'LEFT  '} best answer ${best}, regret ${text(regret)}`,
    );
  console.log(`worst goes first: ${eliminated.join(', ')}`);
  console.log(
    `replicator: ${strategies.map((name, index) => `${name} ${replicator[index] ?? 0}`).join(', ')}`,
  );
}

function text({ mean, interval }: Estimate): string {
  return `${mean.toFixed(1)} [${interval[0].toFixed(1)}, ${interval[1].toFixed(1)}]`;
}
