import type { SeatId, Side } from '../../../shared/game/ids.ts';

/** A point in design units (landscape: the stage is 720 high; portrait: 360 wide). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in design units, by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What a rectangle of the stage stands for. */
export type HitTarget =
  | { readonly kind: 'seat'; readonly id: SeatId }
  | { readonly kind: 'card'; readonly id: `clause:${string}` }
  | { readonly kind: 'gauge'; readonly id: `stock:${string}` | 'rights' }
  /** One strip of all gauges, on small screens. */
  | { readonly kind: 'gauges' }
  | { readonly kind: 'tray' }
  | { readonly kind: 'calendar' }
  | { readonly kind: 'news' }
  | { readonly kind: 'home'; readonly id: `clause:${string}` };

/** Where the page can place a button over the table, in CSS pixels from the upper left corner of the host. */
export interface HitRect {
  /** Names the target: `seat:us-state`, `card:clause:arms`, `gauge:stock:alarm`, `tray`. */
  readonly key: string;
  readonly target: HitTarget;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where one seat is drawn. */
export interface SeatSpot {
  readonly seat: SeatId;
  readonly side: Side;
  /** Seen from behind, nearest to the viewer. */
  readonly back: boolean;
  /** Middle of the delegate's lower edge. */
  readonly foot: Point;
  /** Size relative to a delegate of 110 by 130. */
  readonly scale: number;
  readonly placard: Box;
  /** Lower end of a raised paddle's handle. */
  readonly paddle: Point;
  /** Tip of a speech bubble. */
  readonly mouth: Point;
}

/** A window in the wall, with what is seen of one capital through it. */
export interface WindowSpot extends Box {
  readonly side: Side;
}

/** Where everything is drawn for one size of the stage. */
export interface TableLayout {
  readonly kind: 'landscape' | 'portrait' | 'projector';
  readonly width: number;
  readonly height: number;
  /** The table's top: far left, far right, near right, near left. */
  readonly tabletop: readonly [Point, Point, Point, Point];
  /** Where wall meets floor. */
  readonly horizon: number;
  readonly windows: readonly WindowSpot[];
  readonly calendar: Box | null;
  readonly gauges: readonly Box[];
  readonly rights: Box | null;
  /** The clippings on the wall; `null` where there is no room. */
  readonly headlines: Box | null;
  readonly seats: readonly SeatSpot[];
  readonly cards: readonly Box[];
  readonly tray: Box;
  /** The newspaper, in the News act. */
  readonly news: Box;
  /** The motion on the floor, while something is voted. */
  readonly motion: Box;
  /** Where the gavel strikes. */
  readonly gavel: Point;
  /** The board of the second table. */
  readonly board: Box;
  /** Where each seat's placard stands on that board, in the order of `seats`; empty where there is no room. */
  readonly homeSeats: readonly Box[];
}
