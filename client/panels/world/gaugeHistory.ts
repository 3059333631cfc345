import type { Contribution } from '../../../shared/game/Contribution.ts';
import { changesIn } from '../../../shared/game/changesIn.ts';
import type { GameState } from '../../../shared/game/GameState.ts';
import type { StockId } from '../../../shared/game/ids.ts';
import type { LoadedPack } from '../../../shared/scenario/LoadedPack.ts';

/** A gauge at one moment: the start, or the end of a half-year with what moved it there. */
export interface GaugePoint {
  /** Key of the half-year, `null` at the start. */
  readonly half: string | null;
  readonly value: number;
  readonly parts: readonly Contribution[];
}

/** A gauge from the start of the game to the last half-year that ended. */
export function gaugeHistory(state: GameState, pack: LoadedPack, stock: StockId): readonly GaugePoint[] {
  const start: GaugePoint = { half: null, value: pack.stocks.get(stock)?.initial ?? 0, parts: [] };
  const after = state.history.map(
    (record): GaugePoint => ({
      half: pack.raw.halfYears[record.half]?.id ?? '',
      value: record.stocks[stock] ?? start.value,
      parts: partsIn(state, record.half, stock),
    }),
  );
  return [start, ...after];
}

/** What has moved a gauge since the last half-year ended: cards, powers, a public vote. */
export function gaugeSince(state: GameState, stock: StockId): readonly Contribution[] {
  return partsIn(state, state.history.length, stock);
}

function partsIn(state: GameState, half: number, stock: StockId): readonly Contribution[] {
  return changesIn(state, half).find((change) => change.stock === stock)?.contributions ?? [];
}
