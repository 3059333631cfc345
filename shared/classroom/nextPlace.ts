import { type SeatId, SIDES, sideOf } from '../game/ids.ts';
import type { Place, Places, SessionTables } from './Place.ts';

/**
 * The place of whoever comes next: a seat at the table with fewest students, in its smaller delegation; where all seats
 * are taken a seat to share, nobody sharing with more than one; then the side of a table to watch from. Odd numbers
 * always work.
 */
export function nextPlace(tables: SessionTables, places: Places): Place {
  const taken = [...places.values()];
  return (
    fewest(tables, taken, 'seat', () => true) ??
    fewest(tables, taken, 'mirror', (table, seat) => isAt(taken, 'seat', table, seat)) ?? {
      kind: 'observer',
      table: leastCrowded(tables, taken),
    }
  );
}

/** A place of a kind that nobody has, at the table and in the delegation that have fewest. */
function fewest(
  tables: SessionTables,
  taken: readonly Place[],
  kind: 'seat' | 'mirror',
  fits: (table: number, seat: SeatId) => boolean,
): Place | null {
  const free = tables.flatMap((seats, table) =>
    seats
      .filter((seat) => !isAt(taken, kind, table, seat) && fits(table, seat))
      .map((seat) => ({ kind, table, seat })),
  );
  const crowd = ({ table, seat }: { readonly table: number; readonly seat: SeatId }): number => {
    const here = taken.filter((place) => place.table === table && place.kind === kind);
    const beside = here.filter((place) => place.kind !== 'observer' && sideOf(place.seat) === sideOf(seat));
    return here.length * tables.length * SIDES.length + beside.length;
  };
  return free.reduce<(typeof free)[number] | null>(
    (best, place) => (best === null || crowd(place) < crowd(best) ? place : best),
    null,
  );
}

function isAt(taken: readonly Place[], kind: Place['kind'], table: number, seat: SeatId): boolean {
  return taken.some(
    (place) =>
      place.kind === kind && place.table === table && place.kind !== 'observer' && place.seat === seat,
  );
}

function leastCrowded(tables: SessionTables, taken: readonly Place[]): number {
  const crowd = (table: number): number => taken.filter((place) => place.table === table).length;
  return tables.reduce((best, _, table) => (crowd(table) < crowd(best) ? table : best), 0);
}
