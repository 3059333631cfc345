import { streamOf } from '../game/random.ts';
import { nextPlace } from './nextPlace.ts';
import type { Place, Places, SessionTables } from './Place.ts';

/**
 * Gives students places: those who have one keep it, the others follow in an order drawn from the seed. The same
 * students, tables and seed give the same places.
 */
export function seatStudents(
  tables: SessionTables,
  students: readonly string[],
  { seed, fixed = new Map() }: { readonly seed: string; readonly fixed?: Places },
): Places {
  const places = new Map<string, Place>(fixed);
  const waiting = students.filter((student) => !places.has(student));
  for (const student of shuffled(waiting, seed)) places.set(student, nextPlace(tables, places));
  return places;
}

function shuffled(students: readonly string[], seed: string): readonly string[] {
  const random = streamOf(seed, ['seating']);
  const order = [...students].sort();
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random.integer(0, last);
    [order[last], order[other]] = [order[other] ?? '', order[last] ?? ''];
  }
  return order;
}
