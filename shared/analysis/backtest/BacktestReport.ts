import type { Sign } from './signs.ts';

/**
 * Whether the model goes the way history went when it is given what was decided and what befell. Consistency, not
 * validation: the coding, the bands and some sizes were chosen by the same hands that built the model.
 */
export interface BacktestReport {
  readonly label: 'consistency with coded history, not validation';
  /** Seeds played; the model's change is that of the median game. */
  readonly seeds: number;
  readonly rows: readonly BacktestRow[];
  readonly agreement: number;
  /** Over rows in which history moved. */
  readonly nonZeroAgreement: number;
  /** Rows in which each agrees. */
  readonly agreeing: number;
  readonly baselines: { readonly [B in Baseline]: number };
  readonly tests: readonly DirectionalResult[];
  /** The aims: 0.8, 0.75 where history moved, three rows above every baseline, all tests. */
  readonly holds: boolean;
}

export interface BacktestRow {
  readonly half: string;
  readonly variable: string;
  readonly historyChange: Sign;
  readonly modelChange: Sign;
  readonly agree: boolean;
}

/** Share of rows in which something simpler agrees with history. */
export type Baseline =
  /** What the variable did in the half-year before. */
  | 'persistence'
  | 'alwaysUp'
  | 'noChange'
  /** The model with what befell, the accord of 2009 frozen. */
  | 'shocksOnly'
  /** The model with what was decided, without what befell. */
  | 'decisionsOnly';

/** One of the nine directional tests of the fact base. */
export interface DirectionalResult {
  readonly id: string;
  readonly statement: string;
  readonly source: string;
  /** What was measured, by name. */
  readonly measured: { readonly [name: string]: number };
  readonly pass: boolean;
}
