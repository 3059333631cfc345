import type { CardId, PowerId, StockId } from '../../game/ids.ts';
import type { ScreenId } from './screens.ts';

/** A thing of the pack that is met on its own screen: a card, a power, a gauge. */
export type Shown = CardId | PowerId | StockId;

/** How a mechanism is called, and where a player meets it. */
export interface Place {
  readonly mechanism: string;
  /** Screens of the client, and cards, powers and gauges, which the pack puts on theirs. */
  readonly meets: readonly (ScreenId | Shown)[];
  /** The point is disputed; both readings exist. */
  readonly contested?: true;
}
