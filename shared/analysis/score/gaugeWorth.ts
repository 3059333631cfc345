import type { SeatId, StockId } from '../../game/ids.ts';
import { wishFor } from '../../rules/conditions/wishFor.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { coefficient } from '../../world/Coefficients.ts';

/**
 * What a hundred basis points more of a gauge are worth to a seat, in hundredths of a point: by how prominent the gauge
 * is, in the direction that is good for all, and more where the seat's own goals or its line speak of it.
 */
export function gaugeWorth(pack: LoadedPack, seat: SeatId, id: StockId): number {
  const stock = pack.stock(id);
  const worth = coefficient(pack.coefficients, `score.gauge.${stock.shown}`);
  const { confidential } = pack.seat(seat);
  const wish =
    confidential === null
      ? 0
      : confidential.goals.reduce((sum, goal) => sum + wishFor(goal.met, id), 0) -
        wishFor(confidential.redLine, id);
  if (wish !== 0) return (wish > 0 ? 1 : -1) * worth * coefficient(pack.coefficients, 'score.gauge.goal');
  return stock.good === 'neutral' ? 0 : (stock.good === 'high' ? 1 : -1) * worth;
}
