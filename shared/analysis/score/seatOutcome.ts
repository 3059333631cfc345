import { entriesOf } from '../../game/entries.ts';
import type { ClauseSurvival, GameState, StandingClause } from '../../game/GameState.ts';
import type { ClauseId, SeatId, StockId } from '../../game/ids.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import type { Table } from '../../rules/Table.ts';
import { type SeatValues, seatValues } from '../../rules/value/accordValue.ts';
import { holdsAt } from '../../rules/value/holdsAt.ts';
import { standingLevels } from '../../rules/value/Levels.ts';
import { coefficient } from '../../world/Coefficients.ts';
import { gaugeWorth } from './gaugeWorth.ts';

/** What a finished game was worth to a seat, in hundredths of a point, and of what it is made. */
export interface SeatOutcome {
  /** Clauses as they stand in December 2012, less where undelivered, less where they will not last. */
  readonly clauses: number;
  /** What clauses are worth together. */
  readonly together: number;
  /** How the gauges moved from 2009, as far as the seat cares. */
  readonly world: number;
  /** Standing with its own audience. */
  readonly record: number;
  /** Capital left. */
  readonly capital: number;
  readonly total: number;
}

/**
 * The outcome of a finished game for each seat, by the tempers of that game. What lasts counts by its chance before the
 * draw. Sizes are the coefficients `score.*` of the pack (designer's judgement).
 */
export function seatOutcomes(table: Table): { readonly [seat: SeatId]: SeatOutcome } {
  return Object.fromEntries(
    table.state.settings.seats.map((seat): [SeatId, SeatOutcome] => [seat, outcomeOf(table, seat)]),
  );
}

/** What the seat makes of every clause in this game; a seat whose interests are not known cannot be scored. */
export function valuesOf({ pack, state }: Table, seat: SeatId): SeatValues {
  const values = seatValues(pack, seat, state.secrets[seat]?.temper ?? {});
  if (values === null) throw new Error(`the interests of ${seat} are not known`);
  return values;
}

function outcomeOf(table: Table, seat: SeatId): SeatOutcome {
  const { pack, state } = table;
  const value = (id: string): number => coefficient(pack.coefficients, `score.${id}`);
  const values = valuesOf(table, seat);
  const levels = standingLevels(table);
  const clauses = entriesOf<ClauseId, StandingClause>(state.standing.clauses).reduce(
    (sum, [id, clause]) => sum + lastingWorth(table, values, id, clause),
    0,
  );
  const together = values.together
    .filter(({ when }) => when.every((condition) => holdsAt(condition, table, levels)))
    .reduce((sum, { worth }) => sum + worth, 0);
  const world = pack.raw.stocks.reduce((sum, stock) => sum + moved(table, seat, stock.id, stock.initial), 0);
  const record = mulDiv(state.seats[seat]?.record ?? 0, value('record'), 1000);
  const capital = (state.seats[seat]?.capital ?? 0) * value('capital');
  return {
    clauses,
    together,
    world,
    record,
    capital,
    total: clauses + together + world + record + capital,
  };
}

function lastingWorth(
  { pack, state }: Table,
  values: SeatValues,
  id: ClauseId,
  clause: StandingClause,
): number {
  const worth = values.clauses[id]?.[clause.level] ?? 0;
  if (worth === 0) return 0;
  const arrived = clause.delivered ? 1000 : coefficient(pack.coefficients, 'score.undelivered');
  const lasting = coefficient(pack.coefficients, 'score.lasting');
  const stays = 1000 - lasting + mulDiv(lasting, chanceToLast(state, id), 10000);
  return mulDiv(mulDiv(worth, arrived, 1000), stays, 1000);
}

function chanceToLast({ conclusion }: GameState, id: ClauseId): number {
  const kept: readonly Pick<ClauseSurvival, 'clause' | 'probability'>[] = conclusion?.kept ?? [];
  return kept.find(({ clause }) => clause === id)?.probability ?? 0;
}

function moved({ pack, state }: Table, seat: SeatId, stock: StockId, initial: number): number {
  return mulDiv((state.stocks[stock] ?? initial) - initial, gaugeWorth(pack, seat, stock), 100);
}
