import type { PresetId, Step } from '../game/vocabulary.ts';
import type { Procedure } from './Procedure.ts';

/** Rules of procedure as data. */
export interface Preset {
  readonly id: PresetId;
  /** Seconds a step may take; 0 passes straight through, so that a preset can leave a phase without a stop. */
  readonly seconds: { readonly [S in Exclude<Step, 'over'>]: StepSeconds };
  /**
   * @minimum 0
   * @maximum 4
   */
  readonly maxAmendments: number;
  /**
   * Clauses open in a round.
   * @minimum 1
   * @maximum 5
   */
  readonly docketSize: number;
  /**
   * @minimum 1
   * @maximum 5
   */
  readonly tokens: number;
  /**
   * Seats a table needs for these rules to be worth their time; left out: every table may choose them.
   * @minimum 2
   * @maximum 12
   */
  readonly seatsAtLeast?: number;
  /** The floor of `debate`; `null`: no speakers' list and no motions. */
  readonly procedure: Procedure | null;
}

/**
 * @minimum 0
 * @maximum 3600
 */
export type StepSeconds = number;
