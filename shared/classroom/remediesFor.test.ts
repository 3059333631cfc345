import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PresetId } from '../game/vocabulary.ts';
import type { Preset } from '../scenario/Preset.ts';
import type { LessonRequest } from './LessonRequest.ts';
import { planLessons } from './planLessons.ts';
import { changed, type PlanChoices, remediesFor } from './remediesFor.ts';

const preset = (id: PresetId, docket: number, seatsAtLeast = 2): Preset => ({
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
  seatsAtLeast,
  procedure: null,
});
const QUICK = preset('quick', 450);
const CLASSROOM = preset('classroom', 660);
const FORMAL = preset('formal', 1800, 8);
const CHOICES: PlanChoices = {
  sizes: [12, 6],
  roundChoices: [3, 4, 7],
  presets: [QUICK, CLASSROOM, FORMAL],
};
const request = (asked: Partial<LessonRequest>): LessonRequest => ({
  lessons: 1,
  minutes: 50,
  preset: QUICK,
  rounds: 3,
  seats: 6,
  ...asked,
});

describe('what would make a plan fit', () => {
  test.each<[string, Partial<LessonRequest>, ReturnType<typeof remediesFor>]>([
    ['a plan that fits', {}, []],
    ['too many rounds', { rounds: 4 }, [{ rounds: 3 }, { lessons: 2 }]],
    ['rules that take longer', { preset: CLASSROOM }, [{ preset: 'quick' }, { lessons: 2 }]],
    ['a full table in a short lesson', { seats: 12 }, [{ seats: 6 }, { lessons: 2 }]],
    [
      'formal rules at a small table',
      { preset: FORMAL, lessons: 2, minutes: 90 },
      [{ seats: 12 }, { preset: 'classroom' }],
    ],
    ['two things at once', { rounds: 4, seats: 12 }, [{ rounds: 3, seats: 6 }, { lessons: 2 }]],
    ['a lesson in which nothing fits', { minutes: 20 }, []],
  ])('given %s', (_name, asked, found) => {
    expect(remediesFor(request(asked), CHOICES)).toEqual(found);
  });

  test('whatever is asked, every remedy makes the plan fit', () => {
    const asked = fc.record({
      lessons: fc.integer({ min: 1, max: 3 }),
      minutes: fc.integer({ min: 30, max: 120 }),
      rounds: fc.constantFrom(...CHOICES.roundChoices),
      seats: fc.constantFrom(...CHOICES.sizes),
      preset: fc.constantFrom(...CHOICES.presets),
    });
    fc.assert(
      fc.property(asked, (one) => {
        for (const remedy of remediesFor(one, CHOICES))
          expect(planLessons(changed(one, remedy, CHOICES)).faults).toEqual([]);
      }),
    );
  });
});
