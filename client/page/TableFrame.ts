import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReviewSource } from '../review/ReviewSource.ts';
import type { InClass } from '../settings/myTables.ts';

/** What the page around a game knows of its table. */
export interface TableFrame {
  /** Code others join by; `null` in games of one's own. */
  readonly code: string | null;
  /** Starts the game; `null` for those who cannot. */
  readonly start: (() => void) | null;
  /** Why the start did not work. */
  readonly failed: string | null;
  /** Opens the review, once there is one. */
  readonly review: (() => void) | null;
  /** Where that review is read from, for what tells of it in short. */
  readonly source: ReviewSource | null;
  /** The class the table belongs to, and what one is in it; `null` at a table of its own. */
  readonly inClass: InClass | null;
  leave(): void;
}

export const TableFrameContext = createContext<TableFrame>({
  code: null,
  start: null,
  failed: null,
  review: null,
  source: null,
  inClass: null,
  leave: () => undefined,
});

export function useTableFrame(): TableFrame {
  return useContext(TableFrameContext);
}
