import type { FloorMode, MotionKind } from '../game/vocabulary.ts';
import type { Source } from './Effect.ts';

/** A part of a body: two thirds is 2 of 3. */
export interface Share {
  /**
   * @minimum 0
   * @maximum 100
   */
  readonly numerator: number;
  /**
   * @minimum 1
   * @maximum 100
   */
  readonly denominator: number;
}

/** How many yes a motion needs. */
export interface Majority {
  readonly share: Share;
  /** Whether the share itself is too little: half of the votes is no majority, two thirds of them are enough. */
  readonly moreThan: boolean;
  /** What the share is of: the yes and no cast, the seats present when the vote opened, or all seats entitled. */
  readonly base: 'votesCast' | 'present' | 'entitled';
}

/** Seconds that a motion may ask for. */
export interface SecondsRange {
  /**
   * @minimum 5
   * @maximum 3600
   */
  readonly atLeast: number;
  /**
   * @minimum 5
   * @maximum 3600
   */
  readonly atMost: number;
}

/** One motion of a preset. Where several wait, the one with the smallest precedence is taken first. */
export interface MotionRule {
  readonly kind: MotionKind;
  /**
   * @minimum 0
   * @maximum 1000
   */
  readonly precedence: number;
  /** Whether another seat must second it. */
  readonly second: boolean;
  /** Speakers for and against before it is voted. */
  readonly debate: {
    /**
     * @minimum 0
     * @maximum 4
     */
    readonly pro: number;
    /**
     * @minimum 0
     * @maximum 4
     */
    readonly con: number;
  };
  /** `null`: nobody votes on it; the chair rules, or its signatures carry it. */
  readonly majority: Majority | null;
  /**
   * What the floor must be doing for the motion to be in order.
   * @maxItems 6
   */
  readonly modes: readonly FloorMode[];
  /** Whether it may be made while somebody speaks. */
  readonly mayInterrupt: boolean;
  /** Whether a person in the chair may rule it out although it is in order. */
  readonly chairMayRefuse: boolean;
  /** `null`: it asks for no time. */
  readonly seconds: SecondsRange | null;
  readonly speakerSeconds: SecondsRange | null;
  readonly source: Source;
}

/** The rules of a floor with speakers and motions. */
export interface Procedure {
  /**
   * Of a speech from the general list.
   * @minimum 10
   * @maximum 600
   */
  readonly speakingSeconds: number;
  /**
   * Of a speech for or against a motion, and of a reply.
   * @minimum 5
   * @maximum 300
   */
  readonly shortSpeechSeconds: number;
  /**
   * For seconds, objections and other motions once the floor is open and something waits.
   * @minimum 5
   * @maximum 300
   */
  readonly windowSeconds: number;
  /**
   * For a vote on a motion.
   * @minimum 5
   * @maximum 300
   */
  readonly voteSeconds: number;
  /** Of each delegation's seats, rounded up; without it no vote opens. */
  readonly quorum: Share;
  readonly ballots: 'together' | 'rollCall';
  /**
   * In any order.
   * @minItems 1
   * @maxItems 30
   */
  readonly motions: readonly MotionRule[];
}
