import { rounded } from '../statistics/estimate.ts';
import { advantagesOf } from './advantage.ts';
import type { CharacterGames } from './CharacterGames.ts';
import type { CharacterGame, Player } from './CharacterJob.ts';
import type { PlayerRow } from './CharactersReport.ts';
import { exploitability } from './exploitability.ts';
import { figuresOf, share } from './figuresOf.ts';

/** All figures of one player. `deviators`: who was tried in a field of it; nobody for baselines. */
export function playerRow(played: CharacterGames, player: Player, deviators: readonly Player[]): PlayerRow {
  const scale = advantagesOf(played);
  const own = played.own(player);
  const among = played.among(player);
  const watches = [...own, ...among].map(({ watch }) => watch);
  const total = (of: (watch: CharacterGame['watch']) => number): number =>
    watches.reduce((sum, watch) => sum + of(watch), 0);
  const tested = total((watch) => watch.tested);
  const moves = total((watch) => watch.moves);
  return {
    player,
    own: figuresOf(own, scale),
    among: figuresOf(among, scale),
    cpuMsPerMove: rounded(total(({ milliseconds }) => milliseconds) / Math.max(1, moves)),
    slowestMs: rounded(Math.max(0, ...watches.map(({ slowest }) => slowest))),
    statements: tested,
    contradicted: share(
      total(({ contradicted }) => contradicted),
      tested,
    ),
    redLinesCrossed: total(({ crossed }) => crossed),
    exploitability: exploitability(played, player, deviators, scale),
  };
}
