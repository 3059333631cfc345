import type { SeatId } from '../../../shared/game/ids.ts';
import type { Step } from '../../../shared/game/vocabulary.ts';
import type { CreateTable } from '../../../shared/protocol/CreateTable.ts';
import type { PackBundle } from '../../../shared/protocol/PackSummary.ts';

/** What somebody wants who plays alone in the page. */
export type SoloWish = Omit<CreateTable, 'mode' | 'seat'> & { readonly seat: SeatId };

/** A game kept in this browser, as a list shows it. */
export interface SoloGame {
  readonly id: string;
  readonly packId: string;
  readonly seat: SeatId;
  readonly rounds: number;
  /** Who plays the other seats: the name of a character, or `mixed`. */
  readonly bots: string;
  /** Milliseconds since 1970. */
  readonly openedAtMs: number;
  /** When the page was last known to play it; a clock loses nothing of the time since. */
  readonly aliveMs: number;
  readonly round: number;
  readonly step: Step;
  readonly over: boolean;
}

/** A game to be made, with its scenario. */
export interface FreshGame {
  readonly wish: SoloWish;
  readonly bundle: PackBundle;
}
