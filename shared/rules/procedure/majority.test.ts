import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Majority } from '../../scenario/Procedure.ts';
import { atLeast, carries, yesNeeded } from './majority.ts';

const SIMPLE: Majority = { share: { numerator: 1, denominator: 2 }, moreThan: true, base: 'votesCast' };
const TWO_THIRDS: Majority = { share: { numerator: 2, denominator: 3 }, moreThan: false, base: 'votesCast' };

const votes = (yes: number, no: number, present = yes + no, entitled = present) => ({
  yes,
  no,
  present,
  entitled,
});

describe('a majority', () => {
  test('procedure case 1: a tie fails', () => {
    expect(carries(SIMPLE, votes(5, 5))).toBe(false);
    expect(carries(SIMPLE, votes(6, 5))).toBe(true);
  });

  test.each(['votesCast', 'present', 'entitled'] as const)(
    'procedure case 2: no votes never carry (base %s)',
    (base) => {
      for (const majority of [SIMPLE, TWO_THIRDS]) {
        expect(carries({ ...majority, base }, votes(0, 0, 0))).toBe(false);
        expect(carries({ ...majority, base }, votes(0, 0, 9))).toBe(false);
      }
    },
  );

  test('procedure case 3: two thirds of nine is six', () => {
    expect(yesNeeded(TWO_THIRDS, 9)).toBe(6);
    expect(carries(TWO_THIRDS, votes(6, 3))).toBe(true);
    expect(carries(TWO_THIRDS, votes(5, 4))).toBe(false);
  });

  test.each([
    [4, 3, 3],
    [6, 4, 4],
    [12, 7, 8],
  ])('with %i seats a simple one needs %i, two thirds need %i', (seats, simple, twoThirds) => {
    expect(yesNeeded(SIMPLE, seats)).toBe(simple);
    expect(yesNeeded(TWO_THIRDS, seats)).toBe(twoThirds);
  });

  test('of the entitled counts the absent as a no', () => {
    expect(carries({ ...SIMPLE, base: 'entitled' }, votes(5, 0, 5, 12))).toBe(false);
  });

  test('is never lost by one more yes', () => {
    const small = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(small, small, fc.constantFrom(SIMPLE, TWO_THIRDS), (yes, no, majority) => {
        if (carries(majority, votes(yes, no))) expect(carries(majority, votes(yes + 1, no))).toBe(true);
      }),
    );
  });
});

describe('a share of a body', () => {
  test('is rounded up: a fifth of twelve is three', () => {
    expect(atLeast({ numerator: 1, denominator: 5 }, 12)).toBe(3);
    expect(atLeast({ numerator: 2, denominator: 3 }, 6)).toBe(4);
    expect(atLeast({ numerator: 2, denominator: 3 }, 4)).toBe(3);
  });
});
