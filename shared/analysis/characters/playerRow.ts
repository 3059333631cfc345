import type { SeatId } from '../../game/ids.ts';
import { type Estimate, estimate, meanOf, rounded } from '../statistics/estimate.ts';
import { type Advantages, advantagesOf } from './advantage.ts';
import type { CharacterGames } from './CharacterGames.ts';
import type { CharacterGame, Player } from './CharacterJob.ts';
import type { PlayerRow } from './CharactersReport.ts';

/** All figures of one player. */
export function playerRow(played: CharacterGames, player: Player): PlayerRow {
  const scale = advantagesOf(played);
  const own = played.own(player);
  const among = played.among(player);
  const watches = [...own, ...among].map(({ watch }) => watch);
  const total = (of: (watch: CharacterGame['watch']) => number): number =>
    watches.reduce((sum, watch) => sum + of(watch), 0);
  const sum = (of: (game: CharacterGame) => number): number => own.reduce((all, game) => all + of(game), 0);
  const tested = total((watch) => watch.tested);
  return {
    player,
    agreement: share(
      sum(({ adopted }) => adopted),
      sum(({ rounds }) => rounds),
    ),
    acceptedAtHome: share(
      sum(({ ratified }) => ratified),
      sum(({ counted }) => counted),
    ),
    advantage: estimate(own.map(scale.mean)),
    efficiency: rounded(meanOf(own.map(scale.efficiency))),
    worstOff: rounded(
      meanOf(
        own.map((game) =>
          Math.min(...(Object.keys(game.seats) as SeatId[]).map((seat) => scale.of(game, seat))),
        ),
      ),
    ),
    roundsUsed: rounded(meanOf(own.map(({ firstAdopted }) => firstAdopted))),
    amongBaselines: estimate(among.map(scale.mean)),
    cpuMsPerMove: rounded(
      total(({ milliseconds }) => milliseconds) /
        Math.max(
          1,
          total(({ moves }) => moves),
        ),
    ),
    slowestMs: rounded(Math.max(0, ...watches.map(({ slowest }) => slowest))),
    statements: tested,
    contradicted: share(
      total(({ contradicted }) => contradicted),
      tested,
    ),
    redLinesCrossed: total(({ crossed }) => crossed),
    exploitability: exploitability(played, player, scale),
  };
}

/** The deviator that gains most against what its seat had with the same seed when nobody deviated. */
function exploitability(
  played: CharacterGames,
  player: Player,
  scale: Advantages,
): PlayerRow['exploitability'] {
  const own = new Map(played.own(player).map((game) => [game.seed, game]));
  let best: { readonly deviator: Player; readonly gain: Estimate } | null = null;
  for (const [deviator, games] of played.deviations(player)) {
    if (games.length === 0) continue;
    const gain = estimate(
      games.flatMap((game) =>
        game.mine.map((seat) => {
          const before = own.get(game.seed);
          return scale.of(game, seat) - (before === undefined ? 0 : scale.of(before, seat));
        }),
      ),
    );
    if (best === null || gain.mean > best.gain.mean) best = { deviator, gain };
  }
  return best;
}

/** Three decimals; 1 of nothing is everything. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000;
}
