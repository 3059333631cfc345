import type { ClaimId } from '../claims/ClaimId.ts';

/** How far the claims depend on single numbers of the model, and on all of them at once. */
export interface SensitivityReport {
  /** Coefficients of the pack, and values tried one at a time: the low and the high end of each plausible range. */
  readonly coefficients: number;
  readonly values: number;
  readonly checks: number;
  readonly oneAtATime: {
    /**
     * Most seeds of a check in the first look, half of them where those move nothing; the difference found with all
     * seeds of `claims` is moved by what they show.
     */
    readonly seeds: number;
    /** Seeds of a check that reads frequencies. */
    readonly seedsOfFrequencies: number;
    /** Pairs of a value and a check; of these not played, because no game of the check ever reads the coefficient. */
    readonly pairs: number;
    readonly pruned: number;
    /** Pairs that came close, played again with as many seeds as `claims` takes. */
    readonly playedAgain: number;
  };
  readonly lessons: readonly LessonReport[];
  /** Claims that do not hold at some plausible value of one coefficient. */
  readonly flips: readonly Flip[];
  /** All coefficients at once, over their ranges. */
  readonly sample: SampleReport;
  readonly firm: FirmReport;
  /** No firm row flips, neither at an end of one range nor at a point of the sample. */
  readonly holds: boolean;
}

/** A difference with what each coefficient does to it, the strongest first. */
export interface Tornado {
  readonly claim: ClaimId;
  readonly check: number;
  readonly statement: string;
  readonly gauge: string;
  /** Treated minus control in the pack as it is, as `claims` finds it. */
  readonly difference: number;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly coefficient: string;
  readonly value: number;
  /** The ends of the plausible range, and the difference there. */
  readonly low: number;
  readonly high: number;
  readonly atLow: number;
  readonly atHigh: number;
}

export interface LessonReport {
  readonly id: string;
  readonly lesson: string;
  readonly tornado: Tornado;
  /** Other differences that bear the lesson, with their longest bars. */
  readonly others: readonly Tornado[];
}

export interface Flip {
  readonly claim: ClaimId;
  readonly check: number;
  readonly statement: string;
  readonly coefficient: string;
  readonly value: number;
  readonly from: number;
  /** In the pack as it is, and at that value with as many seeds as `claims` takes. */
  readonly before: number;
  readonly difference: number;
  readonly interval: readonly [number, number];
  /** Whether the mean itself has left its side (or, for no effect, the band), or only the interval touches the edge. */
  readonly crosses: boolean;
}

export interface SampleReport {
  readonly points: number;
  readonly seed: string;
  readonly rows: readonly SampleRow[];
  /** Firm claims that came close at a point, played again with as many seeds as `claims` takes; those that fail. */
  readonly firmPlayedAgain: number;
  readonly firmFlips: readonly { readonly claim: ClaimId; readonly check: number; readonly point: number }[];
}

/** One check over the points of the sample. */
export interface SampleRow {
  readonly claim: ClaimId;
  readonly check: number;
  /** Share of the points at which the mean is on its side (or within the band), from 0 to 1. */
  readonly holds: number;
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
}

export interface FirmReport {
  readonly rows: readonly ClaimId[];
  /** By check: how much of its difference is left at that end of a range which leaves least; 1 all, 0 nothing. */
  readonly least: readonly Margin[];
}

export interface Margin {
  readonly claim: ClaimId;
  readonly check: number;
  readonly left: number;
  readonly coefficient: string;
  readonly value: number;
}
