import { expect, test } from '@jest/globals';
import { parseColdOpen } from './ColdOpenPlan.ts';
import { beyondBounds, mostOf } from './ColdOpenReport.ts';
import { wordsIn } from './playColdOpen.ts';

const play = { words: 90, taps: 4, secondsOfAnimation: 25, longestWaitSeconds: 14, decisions: 2 };

test('the opening has its bounds', () => {
  expect(beyondBounds(play)).toEqual([]);
  expect(beyondBounds({ ...play, words: 151, taps: 5, longestWaitSeconds: 20 })).toHaveLength(3);
  expect(mostOf([play, { ...play, words: 95, decisions: 1 }])).toEqual({ ...play, words: 95, decisions: 1 });
});

test.each([
  ['A signature is not a deal.', 6],
  ['¿Por qué?', 2],
  ['61 of 65', 3],
  ['↺ Rewind', 1],
  ['−4', 1],
])('%s has %i words', (text, count) => {
  expect(wordsIn(text)).toBe(count);
});

test('arguments of the opening', () => {
  expect(parseColdOpen(['--cold-open', '--language', 'es', '--json'])).toMatchObject({
    language: 'es',
    width: 1366,
    json: true,
    still: false,
  });
  expect(() => parseColdOpen(['--cold-open', '--language', 'fr'])).toThrow('en or es');
  expect(() => parseColdOpen(['--cold-open', '--seats', 'x'])).toThrow();
});
