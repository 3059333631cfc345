import type { Occupant } from '../game/Command.ts';
import type { SeatId } from '../game/ids.ts';
import type { Reading, Step } from '../game/vocabulary.ts';
import type { TableMode } from './CreateTable.ts';

/** What anybody with the code may know of a table before taking a seat. */
export interface TableSummary {
  readonly code: string;
  readonly pack: string;
  readonly rounds: number;
  readonly pace: 'clock' | 'own';
  readonly reading: Reading;
  readonly mode: TableMode;
  readonly stage: TableStage;
  readonly round: number;
  readonly step: Step;
  readonly seats: readonly SeatSummary[];
}

/** `lobby`: seats can be taken; `running`; `over`. */
export const TABLE_STAGES = ['lobby', 'running', 'over'] as const;
export type TableStage = (typeof TABLE_STAGES)[number];

export interface SeatSummary {
  readonly seat: SeatId;
  readonly occupant: Occupant['kind'];
  /** Somebody is connected in this seat. */
  readonly here: boolean;
}
