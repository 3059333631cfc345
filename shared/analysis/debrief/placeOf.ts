import { type ClauseId, type SeatId, sideOf } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import type { Table } from '../../rules/Table.ts';
import { accordValue } from '../../rules/value/accordValue.ts';
import type { Levels } from '../../rules/value/Levels.ts';
import { type AcceptableAccords, levelIn } from '../score/acceptableAccords.ts';
import { accordWorths, prepared } from '../score/ceilings.ts';
import { valuesOf } from '../score/seatOutcome.ts';
import type { AccordPlace, ClauseMove, OtherAccord } from './Debrief.ts';

/** A trade that nobody made is one that could have been seen: so many clauses moved at most. */
const MOST_MOVES = 3;

/** What is asked of an accord. */
export interface PlaceQuestion {
  /** The accord, and what stands without it. */
  readonly accord: Levels;
  readonly disagreement: Levels;
  /** The accords that both homes take, and how many there are in all. */
  readonly among: AcceptableAccords;
}

/** Accords by what they are worth against the one that was reached. */
interface Field {
  readonly codes: Uint32Array;
  readonly seats: readonly SeatId[];
  /** By seat, then by accord: above what was reached. */
  readonly gains: readonly Int32Array[];
  readonly moves: (index: number) => number;
}

/** Where an accord stands among those that homes would take, by the briefs of all seats. */
export function placeOf(table: Table, { accord, disagreement, among }: PlaceQuestion): AccordPlace {
  const seats = table.state.settings.seats;
  const ready = prepared(table.pack, among);
  const worth = (seat: SeatId, levels: Levels): number => accordValue(valuesOf(table, seat), table, levels);
  const reached = seats.map((seat) => worth(seat, accord));
  const floor = seats.map((seat) => worth(seat, disagreement));
  const worths = seats.map((seat) => accordWorths(table, seat, ready));
  const field: Field = {
    codes: among.codes,
    seats,
    gains: worths.map((of, seat) => of.map((value) => value - (reached[seat] ?? 0))),
    moves: (index) => movesIn(among, index, accord),
  };
  const all = Array.from({ length: among.codes.length }, (_, index) => index);
  const better = all.filter((index) => pareto(field, index));
  const trades = all.filter((index) => {
    const moves = field.moves(index);
    if (moves === 0 || moves > MOST_MOVES) return false;
    const { us, mx } = sides(field, index);
    return us > 0 && mx > 0;
  });
  const unanimous = all.filter((index) =>
    worths.every((of, seat) => (of[index] ?? 0) >= (floor[seat] ?? 0)),
  ).length;
  const told = (index: number | null): OtherAccord | null =>
    index === null ? null : otherAccord(table, field, index, { accord, among });
  return {
    feasible: among.all,
    passing: among.codes.length,
    unanimous,
    percentile: all.length === 0 ? null : percentiles(field, all),
    preferredByAll: better.length,
    nearest: told(
      best(better, (a, b) => field.moves(a) - field.moves(b) || joint(field, b) - joint(field, a)),
    ),
    trade: told(
      best(
        trades,
        (a, b) => Number(forAll(field, b)) - Number(forAll(field, a)) || joint(field, b) - joint(field, a),
      ),
    ),
  };
}

/** The first by an order; equals by their place, which is that of their numbers. */
function best(indices: readonly number[], order: (a: number, b: number) => number): number | null {
  let top: number | null = null;
  for (const index of indices) if (top === null || order(index, top) < 0) top = index;
  return top;
}

function percentiles(field: Field, all: readonly number[]): AccordPlace['percentile'] {
  const share = (gain: (index: number) => number): number =>
    Math.round((1000 * all.filter((index) => gain(index) <= 0).length) / all.length) / 10;
  return {
    joint: share((index) => joint(field, index)),
    us: share((index) => sides(field, index).us),
    mx: share((index) => sides(field, index).mx),
  };
}

function sides({ seats, gains }: Field, index: number): { readonly us: number; readonly mx: number } {
  const sum = { us: 0, mx: 0 };
  for (const [place, seat] of seats.entries()) sum[sideOf(seat)] += gains[place]?.[index] ?? 0;
  return sum;
}

function joint(field: Field, index: number): number {
  const { us, mx } = sides(field, index);
  return us + mx;
}

function forAll({ gains }: Field, index: number): boolean {
  return gains.every((gain) => (gain[index] ?? 0) >= 0);
}

function pareto(field: Field, index: number): boolean {
  return forAll(field, index) && joint(field, index) > 0;
}

function movesIn({ clauses, codes }: AcceptableAccords, index: number, accord: Levels): number {
  const code = codes[index] ?? 0;
  return clauses.filter((clause, place) => levelIn(code, place) !== accord[clause]).length;
}

function otherAccord(
  table: Table,
  field: Field,
  index: number,
  { accord, among }: Pick<PlaceQuestion, 'accord' | 'among'>,
): OtherAccord {
  const code = field.codes[index] ?? 0;
  const changes = among.clauses.flatMap((clause, place): readonly ClauseMove[] => {
    const [from, to] = [accord[clause] ?? table.pack.clause(clause).today, levelIn(code, place) as Level];
    return from === to ? [] : [{ clause, from, to, ...aloneWorth(table, clause, from, to) }];
  });
  return {
    changes,
    gains: Object.fromEntries(field.seats.map((seat, place) => [seat, field.gains[place]?.[index] ?? 0])),
    ...sides(field, index),
    forAll: forAll(field, index),
  };
}

/** What a clause's move is worth to either delegation, clauses together left out. */
function aloneWorth(
  table: Table,
  clause: ClauseId,
  from: Level,
  to: Level,
): { readonly us: number; readonly mx: number } {
  const sum = { us: 0, mx: 0 };
  for (const seat of table.state.settings.seats) {
    const levels = valuesOf(table, seat).clauses[clause];
    sum[sideOf(seat)] += (levels?.[to] ?? 0) - (levels?.[from] ?? 0);
  }
  return sum;
}
