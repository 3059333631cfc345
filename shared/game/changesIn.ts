import type { GameState } from './GameState.ts';
import type { StockId } from './ids.ts';
import type { StockChange } from './StockMove.ts';

/**
 * What a half-year did to gauges, all told: what cards, powers and public votes moved inside it, then what the world
 * did at its end. Its index counts from 0; the half-year under way has no end yet.
 */
export function changesIn({ moves, history }: GameState, half: number): readonly StockChange[] {
  const inside = moves.filter((move) => move.half === half).flatMap(({ changes }) => changes);
  const atEnd = history.find((record) => record.half === half)?.changes ?? [];
  const merged = new Map<StockId, StockChange>();
  for (const change of [...inside, ...atEnd]) {
    const known = merged.get(change.stock);
    merged.set(
      change.stock,
      known === undefined
        ? change
        : { ...known, after: change.after, contributions: [...known.contributions, ...change.contributions] },
    );
  }
  return [...merged.values()];
}
