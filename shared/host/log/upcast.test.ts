import { expect, test } from '@jest/globals';
import { aRecord } from '../../testing/aLog.ts';
import { eventsOf, isReadable, type Upcaster } from './upcast.ts';

/** Format 1 to 2 doubles events, 2 to 3 drops the first. */
const upcasters: { readonly [format: number]: Upcaster } = {
  1: (events) => [...events, ...events],
  2: (events) => events.slice(1),
};

test('rows are raised step by step, and stay as they were', () => {
  const [row] = aRecord().rows;
  const before = JSON.stringify(row);
  expect(eventsOf(row!, 1, upcasters, 3)).toEqual(row!.events);
  expect(eventsOf(row!, 2, upcasters, 3)).toEqual([]);
  expect(eventsOf(row!, 3, upcasters, 3)).toBe(row!.events);
  expect(JSON.stringify(row)).toBe(before);
});

test('a format is readable when every step to today is known', () => {
  expect([1, 2, 3].map((format) => isReadable(format, upcasters, 3))).toEqual([true, true, true]);
  expect([0, 4, -1].map((format) => isReadable(format, upcasters, 3))).toEqual([false, false, false]);
  expect(isReadable(1, { 2: (events) => events }, 3)).toBe(false);
});
