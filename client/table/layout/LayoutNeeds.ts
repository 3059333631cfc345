import type { SeatId, Side } from '../../../shared/game/ids.ts';

/** What a layout has to find room for. */
export interface LayoutNeeds {
  /** Width by height of the host. */
  readonly aspect: number;
  readonly seats: readonly { readonly seat: SeatId; readonly side: Side }[];
  readonly ownSeat: SeatId | null;
  readonly cards: number;
  readonly gauges: number;
  readonly rights: boolean;
}

/** The side whose delegates sit in the front row: the viewer's own, else Mexico's. */
export function frontSide(needs: LayoutNeeds): Side {
  return needs.seats.find((one) => one.seat === needs.ownSeat)?.side ?? 'mx';
}
