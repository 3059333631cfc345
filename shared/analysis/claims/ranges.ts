import type { StockId } from '../../game/ids.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { playScript } from './playScript.ts';
import { ROADS } from './roads.ts';

/** How far a gauge moves in the games of the roads: from its 5th to its 95th percentile, in basis points. */
export type Ranges = (stock: StockId) => number;

/** Seeds of each road. */
const SEEDS = 5;

/** The observed ranges over every half-year of a set of very different games. */
export function observedRanges(pack: LoadedPack): Ranges {
  const seen = new Map<StockId, number[]>();
  for (const road of ROADS) {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      for (const state of playScript(pack, road, `range-${seed}`).ended) {
        if (state === undefined) continue;
        for (const { id } of pack.raw.stocks) {
          const values = seen.get(id) ?? [];
          values.push(state.stocks[id] ?? 0);
          seen.set(id, values);
        }
      }
    }
  }
  const ranges = new Map<StockId, number>();
  for (const [stock, values] of seen) {
    const sorted = values.sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
    ranges.set(stock, Math.max(1, at(0.95) - at(0.05)));
  }
  return (stock) => ranges.get(stock) ?? 1;
}

/** A twentieth of a gauge's range: what counts as no effect. */
export function twentieth(stock: StockId): (ranges: Ranges) => number {
  return (ranges) => ranges(stock) / 20;
}
