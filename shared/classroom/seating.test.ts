import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type SeatId, sideOf } from '../game/ids.ts';
import type { Place } from './Place.ts';
import { seatStudents } from './seatStudents.ts';
import { tablesFor } from './tablesFor.ts';

const SIX: readonly SeatId[] = [
  'us-white-house',
  'us-justice',
  'us-congress',
  'mx-presidency',
  'mx-defense',
  'mx-senate',
];
const tables = (count: number) => Array.from({ length: count }, () => SIX);
const students = (count: number) => Array.from({ length: count }, (_, index) => `student-${index}`);
const key = (place: Place) => `${place.kind} ${place.table} ${place.kind === 'observer' ? '' : place.seat}`;

describe('tables of a class', () => {
  test.each([
    [30, { tables: 5, bots: 0, mirrors: 0 }],
    [28, { tables: 5, bots: 2, mirrors: 0 }],
    [32, { tables: 5, bots: 0, mirrors: 2 }],
    [2, { tables: 1, bots: 4, mirrors: 0 }],
    [7, { tables: 1, bots: 0, mirrors: 1 }],
  ])('given %i students and tables of six, then %j', (count, needed) => {
    expect(tablesFor(count, 6)).toEqual(needed);
  });
});

describe('places of a class', () => {
  test('given thirty students at five tables of six, then every seat has one of them', () => {
    const places = [...seatStudents(tables(5), students(30), { seed: 'a' }).values()];
    expect(new Set(places.map(key)).size).toBe(30);
    expect(places.every(({ kind }) => kind === 'seat')).toBe(true);
  });

  test('given twenty-seven, then the bots are spread over tables and delegations', () => {
    const places = [...seatStudents(tables(5), students(27), { seed: 'a' }).values()];
    for (let table = 0; table < 5; table += 1) {
      const here = places.flatMap((place) =>
        place.table === table && place.kind === 'seat' ? [place.seat] : [],
      );
      expect(here.length).toBeGreaterThanOrEqual(5);
      const us = here.filter((seat) => sideOf(seat) === 'us').length;
      expect(Math.abs(2 * us - here.length)).toBeLessThanOrEqual(1);
    }
  });

  test('given thirty-three, then three share a seat, at three tables; given sixty-four, then four watch', () => {
    const places = [...seatStudents(tables(5), students(33), { seed: 'a' }).values()];
    const mirrors = places.filter(({ kind }) => kind === 'mirror');
    expect(mirrors).toHaveLength(3);
    expect(new Set(mirrors.map(({ table }) => table)).size).toBe(3);
    const crowd = [...seatStudents(tables(5), students(64), { seed: 'a' }).values()];
    expect(crowd.filter(({ kind }) => kind === 'observer').map(({ table }) => table)).toEqual([0, 1, 2, 3]);
  });

  test('given other dice, then other places; given the same, then the same in whatever order they are named', () => {
    const named = students(30);
    const once = seatStudents(tables(5), named, { seed: 'a' });
    const again = seatStudents(tables(5), [...named].reverse(), { seed: 'a' });
    expect(named.map((name) => once.get(name))).toEqual(named.map((name) => again.get(name)));
    const other = seatStudents(tables(5), named, { seed: 'b' });
    expect(named.map((name) => other.get(name))).not.toEqual(named.map((name) => once.get(name)));
  });

  test('given places by hand, then they stay and nobody else gets them', () => {
    const mine: Place = { kind: 'seat', table: 1, seat: 'mx-senate' };
    const places = seatStudents(tables(2), students(12), {
      seed: 'a',
      fixed: new Map([['student-3', mine]]),
    });
    expect(places.get('student-3')).toEqual(mine);
    expect([...places.values()].filter((place) => key(place) === key(mine))).toHaveLength(1);
  });

  test('however many come, everybody has one place, nobody two share it beyond one mirror, and tables stay even', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 1, max: 6 }),
        fc.string(),
        (count, number, seed) => {
          const places = [...seatStudents(tables(number), students(count), { seed }).values()];
          expect(places).toHaveLength(count);
          const held = places.filter(({ kind }) => kind !== 'observer').map(key);
          expect(new Set(held).size).toBe(held.length);
          const sizes = tables(number).map(
            (_, table) => places.filter((place) => place.table === table).length,
          );
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 40 },
    );
  });
});
