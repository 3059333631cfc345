import type { StockId } from '../../game/ids.ts';
import type { Condition } from '../../scenario/Condition.ts';

/** 1 if a condition asks for more of a gauge, -1 for less, 0 if it does not speak of it; its parts are summed. */
export function wishFor(condition: Condition, stock: StockId): number {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.reduce((sum, part) => sum + wishFor(part, stock), 0);
    case 'not':
      return -wishFor(condition.of, stock);
    case 'stock':
      if (condition.stock !== stock) return 0;
      return condition.atLeast !== undefined ? 1 : -1;
    default:
      return 0;
  }
}
