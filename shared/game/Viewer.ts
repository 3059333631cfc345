import type { SeatId } from './ids.ts';
import { unreachable } from './unreachable.ts';

/** The closed set of those who may look at a game. */
export type Viewer =
  | { readonly kind: 'seat'; readonly seat: SeatId }
  /** A second person sharing a seat. */
  | { readonly kind: 'mirror'; readonly seat: SeatId }
  | { readonly kind: 'observer' }
  | { readonly kind: 'press' }
  | { readonly kind: 'chair' }
  | { readonly kind: 'projector' }
  /** The teacher, who may read private channels (students are told so when they join). */
  | { readonly kind: 'instructor' }
  /** Whoever reads a finished or released game. */
  | { readonly kind: 'reviewer' };

export const VIEWER_KINDS = [
  'seat',
  'mirror',
  'observer',
  'press',
  'chair',
  'projector',
  'instructor',
  'reviewer',
] as const satisfies readonly Viewer['kind'][];

/** Which secrets a viewer shares: one seat's, everybody's, or nobody's. Nobody is ever shown the seed. */
export function secretsOpenTo(viewer: Viewer): SeatId | 'all' | 'none' {
  switch (viewer.kind) {
    case 'seat':
    case 'mirror':
      return viewer.seat;
    case 'instructor':
    case 'reviewer':
      return 'all';
    case 'observer':
    case 'press':
    case 'chair':
    case 'projector':
      return 'none';
    default:
      return unreachable(viewer);
  }
}
