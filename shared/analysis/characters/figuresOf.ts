import type { SeatId } from '../../game/ids.ts';
import { estimate, meanOf, rounded } from '../statistics/estimate.ts';
import type { Advantages } from './advantage.ts';
import type { CharacterGame } from './CharacterJob.ts';
import type { Figures } from './CharactersReport.ts';
import { meansBySeed } from './levelRows.ts';

/** How some games went. */
export function figuresOf(games: readonly CharacterGame[], scale: Advantages): Figures {
  const sum = (of: (game: CharacterGame) => number): number => games.reduce((all, game) => all + of(game), 0);
  return {
    agreement: share(
      sum(({ adopted }) => adopted),
      sum(({ rounds }) => rounds),
    ),
    acceptedAtHome: share(
      sum(({ ratified }) => ratified),
      sum(({ counted }) => counted),
    ),
    advantage: estimate([...meansBySeed(games, scale.mean).values()]),
    efficiency: rounded(meanOf(games.map(scale.efficiency))),
    worstOff: rounded(
      meanOf(
        games.map((game) =>
          Math.min(...(Object.keys(game.seats) as SeatId[]).map((seat) => scale.of(game, seat))),
        ),
      ),
    ),
    roundsUsed: rounded(meanOf(games.map(({ firstAdopted }) => firstAdopted))),
  };
}

/** Three decimals; 1 of nothing is everything. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000;
}
