import type { GameState } from './GameState.ts';
import type { StockChange, StockMove } from './StockMove.ts';

/** Gauges after a move, and the memory of it, so that every change of a gauge can be told from its causes. */
export function withMove(
  { stocks, moves, history }: GameState,
  by: StockMove['by'],
  changes: readonly StockChange[],
): Pick<GameState, 'stocks' | 'moves'> {
  if (changes.length === 0) return { stocks, moves };
  return {
    stocks: { ...stocks, ...Object.fromEntries(changes.map(({ stock, after }) => [stock, after])) },
    moves: [...moves, { half: history.length, by, changes }],
  };
}
