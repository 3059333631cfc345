import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Preset } from '../scenario/Preset.ts';
import type { LessonPlan } from './LessonPlan.ts';
import type { LessonRequest } from './LessonRequest.ts';
import { planLessons } from './planLessons.ts';

const preset = (roundSeconds: number, seatsAtLeast = 2): Preset => ({
  id: 'quick',
  seconds: {
    docket: roundSeconds,
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
  seatsAtLeast,
  procedure: null,
});
const QUICK = preset(450);
const CLASSROOM = preset(660);
const FORMAL = preset(1800, 8);

const plan = (asked: Partial<LessonRequest>): LessonPlan =>
  planLessons({ lessons: 1, minutes: 50, preset: QUICK, rounds: 3, seats: 6, ...asked });
const minutesOf = ({ lessons }: LessonPlan) =>
  lessons.map(({ parts }) => Object.fromEntries(parts.map(({ part, minutes }) => [part, minutes])));

describe('lesson plans', () => {
  test('given fifty minutes and three quick rounds, then half is play and the debrief has its fourteen minutes', () => {
    const found = plan({});
    expect(found.faults).toEqual([]);
    expect(minutesOf(found)).toEqual([{ join: 5, brief: 4, play: 22.5, slack: 4, debrief: 14.5 }]);
  });

  test('given fifty minutes and four rounds, then three fit and it says how much is missing', () => {
    const { faults, lessons } = plan({ rounds: 4 });
    expect(faults).toEqual([{ kind: 'tooManyRounds', most: 3, missingMinutes: 12 }]);
    expect(lessons.map(({ rounds }) => rounds)).toEqual([3]);
  });

  test('given ninety minutes and four rounds of a classroom, then there is time for a long debrief and a memo', () => {
    const found = plan({ minutes: 90, rounds: 4, preset: CLASSROOM });
    expect(found.faults).toEqual([]);
    expect(minutesOf(found)).toEqual([{ join: 5, brief: 7, play: 44, slack: 4, debrief: 26, memo: 4 }]);
  });

  test('given three lessons of fifty minutes, then seven rounds are spread two, three and two', () => {
    const found = plan({ lessons: 3, rounds: 7, preset: preset(720), seats: 12 });
    expect(found.faults).toEqual([]);
    expect(found.lessons.map(({ rounds }) => rounds)).toEqual([2, 3, 2]);
    expect(minutesOf(found)[2]!['debrief']).toBe(19);
  });

  test('given a table of twelve in fifty minutes, then it is told from how many minutes that works', () => {
    expect(plan({ seats: 12, rounds: 2 }).faults).toEqual([{ kind: 'lessonTooShort', leastMinutes: 90 }]);
  });

  test('given formal rules, then small tables and short lessons are refused', () => {
    expect(plan({ preset: FORMAL, rounds: 1 }).faults.map(({ kind }) => kind)).toEqual([
      'tooFewSeats',
      'lessonTooShort',
      'tooManyRounds',
    ]);
    expect(plan({ preset: FORMAL, rounds: 1, seats: 8, minutes: 90 }).faults).toEqual([]);
  });

  test('whatever is asked, the parts fill each lesson, the debrief is never short, and what does not fit is said', () => {
    const request = fc.record({
      lessons: fc.integer({ min: 1, max: 4 }),
      minutes: fc.integer({ min: 30, max: 240 }),
      rounds: fc.constantFrom(1, 3, 4, 7),
      seats: fc.constantFrom(4, 6, 12),
      preset: fc.constantFrom(QUICK, CLASSROOM, FORMAL),
    });
    fc.assert(
      fc.property(request, (asked) => {
        const { lessons, faults } = planLessons(asked);
        const played = lessons.reduce((sum, { rounds }) => sum + rounds, 0);
        expect(faults.some(({ kind }) => kind === 'tooManyRounds')).toBe(played < asked.rounds);
        for (const { parts } of lessons) for (const { minutes } of parts) expect(minutes).toBeGreaterThan(0);
        if (played < asked.rounds) return;
        for (const { parts } of lessons)
          expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(asked.minutes, 6);
        const debrief = lessons.at(-1)!.parts.find(({ part }) => part === 'debrief');
        expect(debrief?.minutes ?? 0).toBeGreaterThanOrEqual(14);
      }),
    );
  });
});
