import type { StockId } from '../../../shared/game/ids.ts';
import type { LoadedPack } from '../../../shared/scenario/LoadedPack.ts';

/** The number of the band a gauge is in, 0 the lowest. */
export function bandOf(pack: LoadedPack, stock: StockId, value: number): number {
  const bounds = pack.stocks.get(stock)?.bands ?? [];
  return bounds.filter((bound) => value >= bound).length;
}
