import { describe, expect, test } from '@jest/globals';
import { type SeatId, sideOf } from '../../shared/game/ids.ts';
import { CARES, ROLES, suggestSeat } from './suggestSeat.ts';

const SIX: readonly SeatId[] = [
  'us-white-house',
  'us-justice',
  'us-congress',
  'mx-presidency',
  'mx-defense',
  'mx-senate',
];
const TWELVE: readonly SeatId[] = [
  'us-white-house',
  'us-state',
  'us-homeland',
  'us-justice',
  'us-congress',
  'us-local',
  'mx-presidency',
  'mx-foreign',
  'mx-attorney',
  'mx-defense',
  'mx-governors',
  'mx-senate',
];

describe('three questions', () => {
  const answers = (seats: readonly SeatId[]): ReadonlySet<SeatId | null> =>
    new Set(
      (['us', 'mx'] as const).flatMap((side) =>
        ROLES.flatMap((role) => CARES.map((care) => suggestSeat(seats, { side, role, care }))),
      ),
    );

  test('never lead across the river one has chosen', () => {
    for (const side of ['us', 'mx'] as const)
      for (const role of ROLES)
        for (const care of CARES) {
          const seat = suggestSeat(TWELVE, { side, role, care });
          expect(seat === null ? null : sideOf(seat)).toBe(side);
        }
  });

  test('can lead to every seat of the classroom table, and to most of the full one', () => {
    expect(answers(SIX).size).toBe(6);
    expect(answers(TWELVE).size).toBeGreaterThanOrEqual(10);
  });
});
