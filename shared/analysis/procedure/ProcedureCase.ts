import type { Actor, Command } from '../../game/Command.ts';
import type { Floor } from '../../game/floor/Floor.ts';
import type { ProcedureAdjustments } from '../../game/floor/ProcedureAdjustments.ts';
import type { SeatId } from '../../game/ids.ts';
import type { RefusalCode } from '../../game/Refusal.ts';
import type { PresetId, Step } from '../../game/vocabulary.ts';

/** A case of procedure: a table with people in every seat, and what they ask one after another. */
export interface ProcedureCase {
  readonly preset: PresetId;
  /** Single rules in which the session differs from its preset. */
  readonly adjustments?: ProcedureAdjustments;
  /**
   * Both heads among them.
   * @minItems 2
   * @maxItems 12
   */
  readonly seats: readonly SeatId[];
  /** Where the case begins; up to there everybody does the least. By default where the preset opens its floor. */
  readonly from?: Exclude<Step, 'over'>;
  /** @maxItems 500 */
  readonly commands: readonly CaseCommand[];
}

export interface CaseCommand {
  readonly actor: Actor;
  readonly command: Command;
}

/** What became of a case. */
export interface CaseReport {
  /** Commands that were accepted. */
  readonly accepted: number;
  /** The others, by their place in the case, from 1. */
  readonly refused: readonly {
    readonly seq: number;
    readonly code: RefusalCode;
    /** The rule that stood against it: a motion, what the floor was doing, or the refusal's own code. */
    readonly rule: string;
    /** Kinds of command or motion that would have been in order. */
    readonly inOrderInstead: readonly string[];
  }[];
  readonly step: Step;
  /** The floor at the end; `null` where the preset has none. */
  readonly floor: Floor | null;
}
