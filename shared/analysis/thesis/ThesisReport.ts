import type { SeatId } from '../../game/ids.ts';
import type { Reading } from '../../game/vocabulary.ts';
import type { Estimate } from '../statistics/estimate.ts';

/** What the roads came to, and whether the thesis of the scenario's paper holds in this model. */
export interface ThesisReport {
  /** Seeds of every road and reading; intervals are 95 %. */
  readonly seeds: number;
  /** The road the paper argues for. */
  readonly argued: string;
  /** Share of all accords that both homes accept at the opening, from 0 to 1. */
  readonly passShare: number;
  /** By seat in points: what 2009 carried to 2012 is worth, the 0 of its scale (median of the seeds). */
  readonly fallback: { readonly [seat: SeatId]: number };
  /** By seat in points above 2009: the best accord acceptable at the opening, the 100 of its scale (mean). */
  readonly ceiling: { readonly [seat: SeatId]: number };
  readonly readings: { readonly [R in Reading]: ReadingReport };
  /** All roads walked with the same statecraft in the `paper` reading: the argued road less each other. */
  readonly sameStatecraft: {
    readonly seeds: number;
    /** As the argued road is walked, and with deliveries alone. */
    readonly argued: readonly Rivalry[];
    readonly none: readonly Rivalry[];
  };
  readonly turning: TurningReport | null;
  /** In the `paper` reading the argued road wins on joint outcome and on clauses kept, and at least four seats prefer another. */
  readonly holds: boolean;
}

export interface ReadingReport {
  /** In the order of the scenario. */
  readonly roads: readonly RoadReport[];
  /** The argued road less each other road, with the same seeds. */
  readonly against: readonly Rivalry[];
  /** Seats for which another of these roads scores higher than the argued one, by an interval above 0. */
  readonly prefersAnother: readonly Preference[];
  readonly bestJointly: string;
  readonly bestKept: string;
}

export interface RoadReport {
  readonly road: string;
  /** Mean of the seats' scores. */
  readonly joint: Estimate;
  /** The seat with the lowest mean score. */
  readonly worstOff: { readonly seat: SeatId; readonly score: Estimate };
  /** Share of games after which organized crime is a matter for police by the end of 2014. */
  readonly endState: Estimate;
  /** Clauses of ten that differ from 2009 in December 2012, and those that 2014 keeps (expected before the draw). */
  readonly changed: Estimate;
  readonly kept: Estimate;
  /** Share of the counted clauses that both homes accepted. */
  readonly accepted: number;
  readonly seats: { readonly [seat: SeatId]: Estimate };
}

export interface Rivalry {
  readonly road: string;
  readonly joint: Estimate;
  readonly kept: Estimate;
}

export interface Preference {
  readonly seat: SeatId;
  readonly road: string;
  /** Its score less that of the argued road. */
  readonly difference: Estimate;
}

/** Which single coefficients, at an end of their plausible range, would make another road win in the `paper` reading. */
export interface TurningReport {
  /** Seeds of the first look at every coefficient and end, and of the second look where it was close. */
  readonly firstSeeds: number;
  readonly secondSeeds: number;
  /** The other roads that were close enough to be looked at first; the second look takes all. */
  readonly rivals: readonly string[];
  /** Coefficients and ends that were tried. */
  readonly tried: number;
  readonly turns: readonly Turn[];
  /** The ends that bring another road closest without a change of winner, closest first. */
  readonly closest: readonly Turn[];
  /** Of these, the values beyond the range (2, 4 or 8 times the way to its end) at which another road does win. */
  readonly beyond: readonly Turn[];
}

export interface Turn {
  readonly coefficient: string;
  readonly end: 'low' | 'high';
  readonly value: number;
  readonly from: number;
  readonly by: 'joint' | 'kept';
  /** The strongest other road under this value. */
  readonly road: string;
  /** The argued road less that road; below 0 the other wins. */
  readonly difference: Estimate;
}
