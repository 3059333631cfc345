import type { Contribution } from '../../../shared/game/Contribution.ts';
import type { HalfYearRecord } from '../../../shared/game/GameState.ts';
import type { StockId } from '../../../shared/game/ids.ts';
import type { LoadedPack } from '../../../shared/scenario/LoadedPack.ts';

export interface MainCause {
  readonly stock: StockId;
  readonly part: Contribution;
}

/** Causes named at most. */
const MOST = 3;

/** What moved the half-year most: the greatest single contributions, one a gauge, among the gauges that are shown. */
export function mainCauses(record: HalfYearRecord, pack: LoadedPack): readonly MainCause[] {
  return record.changes
    .filter((change) => pack.stocks.get(change.stock)?.shown !== 'detail')
    .flatMap((change): MainCause[] => {
      const part = greatest(change.contributions);
      return part === undefined || part.amount === 0 ? [] : [{ stock: change.stock, part }];
    })
    .sort((a, b) => Math.abs(b.part.amount) - Math.abs(a.part.amount))
    .slice(0, MOST);
}

function greatest(parts: readonly Contribution[]): Contribution | undefined {
  return [...parts].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))[0];
}
