import type { Frame, Visibility } from '../../game/vocabulary.ts';

/** How a clause would be brought home. */
export interface Manner {
  readonly visibility: Visibility;
  readonly frame: Frame;
  /** Support that comes on top, in hundredths of a point. */
  readonly extra?: number;
}
