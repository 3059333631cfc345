import { describe, expect, test } from '@jest/globals';
import type { SeatId } from '../../shared/game/ids.ts';
import type { Preset } from '../../shared/scenario/Preset.ts';
import { type ClassWish, FIRST_WISH, openingOf, planClass } from './planClass.ts';

const SEATS = [
  ...['us-white-house', 'us-state', 'us-homeland', 'us-justice', 'us-congress', 'us-local'],
  ...['mx-presidency', 'mx-foreign', 'mx-attorney', 'mx-defense', 'mx-governors', 'mx-senate'],
] as SeatId[];
const preset = (id: Preset['id'], docket: number): Preset => ({
  id,
  seconds: {
    docket,
    debate: 0,
    caucus: 0,
    drafting: 0,
    amendments: 0,
    amendmentBallot: 0,
    accordBallot: 0,
    commitment: 0,
    statements: 0,
    outcome: 0,
  },
  maxAmendments: 2,
  docketSize: 3,
  tokens: 2,
  procedure: null,
});
const PACK = {
  tables: [{ seats: SEATS }, { seats: SEATS.slice(0, 6) }],
  roundChoices: [3, 4, 7],
  presets: [preset('quick', 450), preset('classroom', 660)],
};
const plan = (wish: Partial<ClassWish>) => planClass({ ...FIRST_WISH, ...wish }, PACK)!;

describe('the plan of a class', () => {
  test('given thirty students and fifty minutes, then five tables of six, and it fits', () => {
    const { needed, plan: minutes, remedies } = plan({});
    expect(needed).toEqual({ tables: 5, bots: 0, mirrors: 0 });
    expect([minutes.faults, remedies]).toEqual([[], []]);
  });

  test('given more rounds than fit, then it says so and what would', () => {
    const { plan: minutes, remedies } = plan({ rounds: 7 });
    expect(minutes.faults.map(({ kind }) => kind)).toEqual(['tooManyRounds']);
    expect(remedies[0]).toEqual({ rounds: 3 });
  });

  test('given what the scenario lacks, then its nearest', () => {
    const { request } = plan({ seats: 4, rounds: 6, preset: 'formal' });
    expect([request.seats, request.rounds, request.preset.id]).toEqual([6, 7, 'quick']);
    expect(planClass(FIRST_WISH, { ...PACK, presets: [] })).toBeNull();
  });

  test('the class that is opened is the one that was planned, without cards of another scenario', () => {
    const wish: ClassWish = { ...FIRST_WISH, students: 20, excludedCards: ['card:one', 'card:other'] };
    expect(openingOf('the-pack', wish, planClass(wish, PACK)!, ['card:one'])).toEqual({
      ...{ pack: 'the-pack', tables: 3, seats: 6, rounds: 3, preset: 'quick', reading: 'paper' },
      ...{ pace: 'together', voice: 'room', bots: 'mixed', excludedCards: ['card:one'] },
    });
    expect(openingOf('the-pack', wish, planClass(wish, PACK)!, [])).not.toHaveProperty('excludedCards');
  });
});
