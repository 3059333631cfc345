import type { EndingId } from '../game/ids.ts';
import type { TableSummary } from './TableSummary.ts';

/** A game as the instructor's list shows it. */
export interface DeskGame extends TableSummary {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly openedAtMs: number;
  readonly endedAtMs: number | null;
  readonly rows: number;
  readonly ending: EndingId | null;
  readonly reviewReleased: boolean;
}
