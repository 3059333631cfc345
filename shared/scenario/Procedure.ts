import type { Majority, Share } from '../game/floor/Majority.ts';
import type { FloorMode, MotionKind } from '../game/vocabulary.ts';

import type { Source } from './Effect.ts';

export type { Majority, Share } from '../game/floor/Majority.ts';

/** What the rules ask of papers. */
export interface PaperRules {
  /** Signatures of a draft accord, of the seats of the table, rounded up; sponsors count. */
  readonly signatures: Share;
  /** Whether each delegation needs a sponsor on it. */
  readonly sponsorFromEachDelegation: boolean;
  /** Signatures of an amendment that the sponsors do not take over; its mover counts. */
  readonly amendmentSignatures: Share;
  /**
   * Papers a seat may start in a round.
   * @minimum 1
   * @maximum 4
   */
  readonly mostPapers: number;
  /** When nobody introduced a draft: the shared working text is the one draft, or there is nothing to vote on. */
  readonly withoutDraft: 'workingText' | 'noAccord';
  /** What each delegation must bring on an important question. */
  readonly importantQuestion: Majority;
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
   * @maxItems 7
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
  /**
   * For the answer of a seat that is called in a roll call.
   * @minimum 5
   * @maximum 300
   */
  readonly rollSeconds: number;
  /** Of each delegation's seats, rounded up; without it no vote opens. */
  readonly quorum: Share;
  /** What each delegation must bring for an accord. */
  readonly adoption: Majority;
  readonly ballots: 'together' | 'rollCall';
  readonly papers: PaperRules;
  /**
   * In any order.
   * @minItems 1
   * @maxItems 30
   */
  readonly motions: readonly MotionRule[];
}
