import type { CommandKind } from '../../../shared/game/Command.ts';
import type { Act } from '../../../shared/game/vocabulary.ts';
import type { AxeViolation } from './Faults.ts';

/** What a tour prints. */
export interface TourReport {
  /** Rounds that the page showed. */
  readonly rounds: number;
  /** Acts that the page showed, in their order. */
  readonly actsSeen: readonly Act[];
  /** What the tour's seats did, counted in the game's own log. */
  readonly commandsByKind: { readonly [Kind in CommandKind]?: number };
  readonly consoleErrors: readonly string[];
  readonly cspViolations: readonly string[];
  readonly axeViolations: readonly AxeViolation[];
  readonly thirdPartyRequests: readonly string[];
  /** Files, in the order in which they were taken. */
  readonly screenshots: readonly string[];
  /** The game's log as it was downloaded; `null` when the tour did not get that far. */
  readonly log: string | null;
}
