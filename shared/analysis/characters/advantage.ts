import type { SeatId } from '../../game/ids.ts';
import type { CharacterGames } from './CharacterGames.ts';
import type { CharacterGame } from './CharacterJob.ts';

/** Advantages in some games: 0 what no deal is worth with the same seed, 100 what was reachable at the start. */
export interface Advantages {
  of(game: CharacterGame, seat: SeatId): number;
  /** The mean over the seats a game is about. */
  mean(game: CharacterGame): number;
  /** Per cent of the best accord for all seats together. */
  efficiency(game: CharacterGame): number;
}

/** Puts outcomes on their scales. */
export function advantagesOf({ idle, reach }: Pick<CharacterGames, 'idle' | 'reach'>): Advantages {
  const nothing = new Map(idle.map((game) => [game.seed, game.seats]));
  const best = new Map(reach.map((one) => [one.seed, one]));
  const of = ({ seed, seats }: CharacterGame, seat: SeatId): number =>
    (100 * ((seats[seat] ?? 0) - (nothing.get(seed)?.[seat] ?? 0))) /
    Math.max(1, best.get(seed)?.ceilings[seat] ?? 0);
  const sum = (game: CharacterGame, seats: readonly SeatId[]): number =>
    seats.reduce((all, seat) => all + of(game, seat), 0);
  return {
    of,
    mean: (game) => sum(game, game.mine) / Math.max(1, game.mine.length),
    efficiency: (game) =>
      sum(game, Object.keys(game.seats) as SeatId[]) / Math.max(0.01, best.get(game.seed)?.joint ?? 0),
  };
}
