import { mapValues } from '../../game/entries.ts';
import type { HalfYearRecord } from '../../game/GameState.ts';
import type { ClauseId, StockId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import { coefficient } from '../../world/Coefficients.ts';
import type { ClauseInForce, HalfYearInput } from '../../world/HalfYearInput.ts';
import { stepHalfYear } from '../../world/stepHalfYear.ts';
import { halfYearInput } from '../halfYearInput.ts';
import type { Table } from '../Table.ts';

/** Half-years from December 2012 to the end of 2014. */
const HALF_YEARS_TO_2014 = 4;

/** The gauges after so many quiet half-years under what stands: no cards, no votes, no further decisions. */
export function projectHalfYears(table: Table, count: number): { readonly [stock: StockId]: number } {
  const start = halfYearInput(table);
  let input: HalfYearInput = {
    ...start,
    half: table.state.history.length,
    clauses: mapValues<ClauseId, ClauseInForce, ClauseInForce>(start.clauses, (clause) => ({
      ...clause,
      isNew: false,
    })),
    flags: [],
    votes: [],
    refused: { us: 0, mx: 0 },
    broken: { us: [], mx: [] },
    claimed: { us: [], mx: [] },
  };
  for (let step = 0; step < count; step += 1) input = next(input);
  return input.stocks;
}

/** The end state of the paper in figures, in basis points: what 2014 is headed for, and what it takes. */
export interface EndState {
  readonly violence: number;
  /** Violence must be below this. */
  readonly violenceLimit: number;
  /** State, local and federal capacity together, 0..20000. */
  readonly capacity: number;
  /** Capacity must be above this. */
  readonly capacityNeeded: number;
}

/** What the end state asks for and where the table is headed by the end of 2014, with no further decisions. */
export function endStateOf(table: Table): EndState {
  const stocks = projectHalfYears(table, HALF_YEARS_TO_2014);
  const { coefficients } = table.pack;
  return {
    violence: stocks['stock:violence'] ?? 0,
    violenceLimit: coefficient(coefficients, 'endstate.violence'),
    capacity: (stocks['stock:local-capacity'] ?? 0) + (stocks['stock:federal-capacity'] ?? 0),
    capacityNeeded: coefficient(coefficients, 'endstate.capacity'),
  };
}

/** Little violence, and institutions that hold. */
export function isPoliceMatter({ violence, violenceLimit, capacity, capacityNeeded }: EndState): boolean {
  return violence < violenceLimit && capacity > capacityNeeded;
}

/**
 * Whether by the end of 2014 organized crime is a matter for police: little violence, and institutions that hold
 * (Arzt 2009, p. 3). Not the end of drugs.
 */
export function becomesPoliceMatter(table: Table): boolean {
  return isPoliceMatter(endStateOf(table));
}

function next(input: HalfYearInput): HalfYearInput {
  const changes = stepHalfYear(input);
  const stocks: { readonly [stock: StockId]: number } = Object.fromEntries(
    changes.map((change): [StockId, number] => [change.stock, change.after]),
  );
  const record: HalfYearRecord = {
    half: input.half,
    stocks,
    levels: mapValues<ClauseId, ClauseInForce, Level>(input.clauses, (clause) => clause.level),
    changes,
  };
  return { ...input, half: input.half + 1, stocks, history: [...input.history, record] };
}
