/** Coefficients at other values than the pack's. */
export interface Values {
  readonly [coefficient: string]: number;
}

/** The mean difference of a check with the seeds of the first look, in the pack as it is and at other values. */
export interface Move {
  readonly before: number;
  readonly after: number;
}

/** By check, in their order; `null` where nothing can move. */
export type Moves = readonly (Move | null)[];
