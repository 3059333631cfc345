import type { Contribution } from '../../../shared/game/Contribution.ts';
import { changesIn } from '../../../shared/game/changesIn.ts';
import type { GameState } from '../../../shared/game/GameState.ts';
import type { StockId } from '../../../shared/game/ids.ts';
import type { LoadedPack } from '../../../shared/scenario/LoadedPack.ts';

export interface MainCause {
  readonly stock: StockId;
  /** By how much the gauge moved, in basis points. */
  readonly amount: number;
  /** The largest of its causes in the direction it moved. */
  readonly part: Contribution;
}

/** Causes named at most. */
const MOST = 3;

/** The gauges of the table that moved most in a half-year, each with its main cause; the same as the table shows. */
export function mainCauses(state: GameState, half: number, pack: LoadedPack): readonly MainCause[] {
  return changesIn(state, half)
    .filter((change) => pack.stocks.get(change.stock)?.shown === 'table')
    .map((change) => ({ ...change, amount: change.after - change.before }))
    .filter((change) => change.amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, MOST)
    .flatMap(({ stock, amount, contributions }): MainCause[] => {
      const direction = Math.sign(amount);
      const part = [...contributions].sort((a, b) => direction * (b.amount - a.amount))[0];
      return part === undefined ? [] : [{ stock, amount, part }];
    });
}
