import type { Said } from './saidAndSeen.ts';

/** One row of a calibration table: of what was said to be so likely, so much came true. */
export interface CalibrationRow {
  /** Mean of the chances named, per cent. */
  readonly said: number;
  /** Per cent. */
  readonly cameTrue: number;
  readonly count: number;
}

export interface Calibration {
  readonly rows: readonly CalibrationRow[];
  /** Mean distance of said and came true over the rows that hold enough, in points; every row counts the same. */
  readonly meanAbsoluteGap: number;
  /** The same, every statement counting the same. */
  readonly weightedGap: number;
}

/** Statements from which on a row says something. */
const ENOUGH = 20;

/** Chances said, ten per cent a row, against how often they came true. */
export function calibration(all: readonly Said[]): Calibration {
  const rows: CalibrationRow[] = [];
  for (let bucket = 0; bucket < 10; bucket += 1) {
    const found = all.filter(({ said }) => Math.min(9, Math.floor(said / 10)) === bucket);
    if (found.length === 0) continue;
    const said = found.reduce((sum, one) => sum + one.said, 0) / found.length;
    const cameTrue = (100 * found.filter((one) => one.cameTrue).length) / found.length;
    rows.push({ said: tenths(said), cameTrue: tenths(cameTrue), count: found.length });
  }
  const gap = ({ said, cameTrue }: CalibrationRow): number => Math.abs(said - cameTrue);
  const enough = rows.filter(({ count }) => count >= ENOUGH);
  const weighed = rows.reduce((sum, row) => sum + gap(row) * row.count, 0);
  return {
    rows,
    meanAbsoluteGap: tenths(enough.reduce((sum, row) => sum + gap(row), 0) / Math.max(1, enough.length)),
    weightedGap: tenths(weighed / Math.max(1, all.length)),
  };
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}
