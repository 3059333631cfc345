import type { SeatId } from '../../game/ids.ts';
import type { Table } from '../../rules/Table.ts';
import type { Condition } from '../../scenario/Condition.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { type AcceptableAccords, levelIn } from './acceptableAccords.ts';
import { valuesOf } from './seatOutcome.ts';

/** Interactions that hold in an accord, one bit for each, for all acceptable accords. */
export interface PreparedAccords extends AcceptableAccords {
  readonly together: Uint8Array;
}

/** Looks once at which interactions hold in which accord. */
export function prepared(pack: LoadedPack, accords: AcceptableAccords): PreparedAccords {
  const { interactions } = pack.raw;
  if (interactions.length > 8) throw new Error('more than eight interactions do not fit a byte');
  const together = new Uint8Array(accords.codes.length);
  const places = new Map(accords.clauses.map((clause, place) => [clause, place]));
  const holds = (condition: Condition, code: number): boolean => {
    if (condition.kind !== 'standing') throw new Error(`an interaction asks for ${condition.kind}`);
    const level = levelIn(code, places.get(condition.clause) ?? 0);
    return level >= (condition.atLeast ?? 0) && level <= (condition.atMost ?? 3);
  };
  for (let index = 0; index < accords.codes.length; index += 1) {
    const code = accords.codes[index] ?? 0;
    interactions.forEach(({ when }, bit) => {
      if (when.every((condition) => holds(condition, code)))
        together[index] = (together[index] ?? 0) | (1 << bit);
    });
  }
  return { ...accords, together };
}

/**
 * The best acceptable accord for each seat of a game, by the tempers of that game: what was reachable at the start, in
 * hundredths of a point above 2009.
 */
export function ceilings(table: Table, accords: PreparedAccords): { readonly [seat: SeatId]: number } {
  return Object.fromEntries(
    table.state.settings.seats.map((seat): [SeatId, number] => [seat, ceilingOf(table, seat, accords)]),
  );
}

function ceilingOf(table: Table, seat: SeatId, accords: PreparedAccords): number {
  return accordWorths(table, seat, accords).reduce((most, worth) => Math.max(most, worth), 0);
}

/** What each acceptable accord is worth to a seat, in hundredths of a point above 2009, in the order of their numbers. */
export function accordWorths(
  table: Table,
  seat: SeatId,
  { clauses, codes, together }: PreparedAccords,
): Int32Array {
  const values = valuesOf(table, seat);
  const worths = new Int32Array(clauses.length * 4);
  clauses.forEach((clause, place) => {
    for (let level = 0; level < 4; level += 1)
      worths[place * 4 + level] = values.clauses[clause]?.[level] ?? 0;
  });
  const bonus = bonusByBits(table, seat);
  const sums = new Int32Array(codes.length);
  for (let index = 0; index < codes.length; index += 1) {
    let code = codes[index] ?? 0;
    let worth = bonus[together[index] ?? 0] ?? 0;
    for (let place = 0; place < worths.length; place += 4) {
      worth += worths[place + (code & 3)] ?? 0;
      code >>>= 2;
    }
    sums[index] = worth;
  }
  return sums;
}

/** What each set of interactions is worth to a seat. */
function bonusByBits({ pack }: Table, seat: SeatId): Int32Array {
  const worths = pack.raw.interactions.map(({ seats }) => (seats[seat] ?? 0) * 100);
  return Int32Array.from({ length: 256 }, (_, bits) =>
    worths.reduce((sum, worth, bit) => sum + ((bits >>> bit) & 1) * worth, 0),
  );
}
