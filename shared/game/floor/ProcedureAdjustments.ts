import type { MotionKind } from '../vocabulary.ts';
import type { Majority, Share } from './Majority.ts';

/** Seconds of a turn that a session sets for itself. */
export interface TurnSeconds {
  /**
   * @minimum 10
   * @maximum 600
   */
  readonly speakingSeconds?: number;
  /**
   * @minimum 5
   * @maximum 300
   */
  readonly shortSpeechSeconds?: number;
  /**
   * @minimum 5
   * @maximum 300
   */
  readonly windowSeconds?: number;
  /**
   * @minimum 5
   * @maximum 300
   */
  readonly voteSeconds?: number;
  /**
   * @minimum 5
   * @maximum 300
   */
  readonly rollSeconds?: number;
}

/** Single rules in which a session differs from its preset. What is left out stays as the preset has it. */
export interface ProcedureAdjustments {
  readonly seconds?: TurnSeconds;
  /** Of each delegation's seats, rounded up. */
  readonly quorum?: Share;
  /** Signatures of a draft accord, of the table's seats, rounded up. */
  readonly signatures?: Share;
  /** Signatures of an amendment its sponsors do not take over. */
  readonly amendmentSignatures?: Share;
  /** What a delegation must bring for the accord: the share, and whether abstentions count in what it is of. */
  readonly adoption?: Majority;
  readonly importantQuestion?: Majority;
  readonly ballots?: 'together' | 'rollCall';
  /**
   * Majorities of motions.
   * @maxItems 30
   */
  readonly motions?: readonly { readonly kind: MotionKind; readonly majority: Majority }[];
}
