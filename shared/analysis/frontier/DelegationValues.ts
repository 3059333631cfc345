import type { ClauseId, SeatId } from '../../game/ids.ts';
import { sideOf } from '../../game/ids.ts';
import { LEVELS, type Level } from '../../game/vocabulary.ts';
import { seatsOf } from '../../rules/seats.ts';
import type { Table } from '../../rules/Table.ts';
import { seatValues } from '../../rules/value/accordValue.ts';
import type { Condition } from '../../scenario/Condition.ts';

/** What something is worth to each delegation: the sum over its seats, in hundredths of a point. */
export interface Worth {
  readonly us: number;
  readonly mx: number;
}

/** What every clause, and clauses together, are worth to the two delegations of a table. */
export interface DelegationValues {
  readonly clauses: readonly { readonly id: ClauseId; readonly levels: readonly Worth[] }[];
  readonly together: readonly { readonly when: readonly Condition[]; readonly worth: Worth }[];
}

/** Adds up the seats of each delegation; needs a table whose interests are all known, as after a game. */
export function delegationValues(table: Table): DelegationValues {
  const { pack, state } = table;
  const seats = seatsOf(state).flatMap((seat) => {
    const values = seatValues(pack, seat, state.secrets[seat]?.temper ?? {});
    return values === null ? [] : [{ seat, values }];
  });
  const sum = (worthTo: (index: number) => number): Worth => {
    const total = { us: 0, mx: 0 };
    for (const [index, { seat }] of seats.entries()) total[sideOf(seat)] += worthTo(index);
    return total;
  };
  return {
    clauses: pack.raw.clauses.map(({ id }) => ({
      id,
      levels: LEVELS.map((level: Level) => sum((index) => seats[index]?.values.clauses[id]?.[level] ?? 0)),
    })),
    together: pack.raw.interactions.map(({ when, seats: points }) => ({
      when,
      worth: sum((index) => (points[seats[index]?.seat as SeatId] ?? 0) * 100),
    })),
  };
}
