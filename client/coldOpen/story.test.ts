import { describe, expect, test } from '@jest/globals';
import { BEATS, lengthOf, nextBeat, OPENING, type Story } from './story.ts';

/** The moments from one that waits for a choice to the next that does. */
function waits(first: Story['first'], still: boolean): readonly number[] {
  const found: number[] = [];
  let story: Story = { ...OPENING, first };
  let ms = 0;
  for (let steps = 0; steps < BEATS.length && story.beat !== 'phone'; steps += 1) {
    story = { ...story, beat: nextBeat(story) };
    const length = lengthOf(story.beat, still);
    if (length === null) {
      found.push(ms);
      ms = 0;
    } else ms += length;
  }
  return found;
}

describe.each(['sign', 'ban'] as const)('the story after "%s"', (first) => {
  test('asks four times, and nobody waits twenty seconds for a choice', () => {
    const choices = BEATS.filter((beat) => lengthOf(beat, false) === null);
    expect(choices).toEqual(['draft', 'verdict', 'why', 'phone']);
    for (const still of [false, true]) {
      expect(waits(first, still)).toHaveLength(3);
      expect(Math.max(...waits(first, still))).toBeLessThan(20_000);
    }
  });

  test('writes a change only where one was asked for', () => {
    expect(nextBeat({ ...OPENING, first })).toBe(first === 'ban' ? 'change' : 'agreed');
  });
});
