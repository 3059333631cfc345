import { expect, test } from '@jest/globals';
import type { VoteRecord } from '../../../shared/game/Vote.ts';
import { quickStart } from '../../session/testing/quickStart.ts';
import { makeWords } from '../../words/makeWords.ts';
import { whyItFailed } from './whyItFailed.ts';

const words = makeWords(quickStart.packTexts.en, 'plain', () => null);

function record(us: readonly [number, number, number], mx: readonly [number, number, number]): VoteRecord {
  const tally = ([yes, no, abstain]: readonly [number, number, number]) => ({
    yes,
    no,
    abstain,
    entitled: yes + no + abstain,
    majority: yes * 2 > yes + no + abstain,
    overriddenBy: null,
  });
  const sides = { us: tally(us), mx: tally(mx) };
  return {
    round: 1,
    motion: { kind: 'accord' },
    change: null,
    ballots: {},
    sides,
    refusedBy: [],
    adopted: sides.us.majority && sides.mx.majority,
  };
}

test('nothing is said of a motion that passed', () => {
  expect(whyItFailed(record([2, 1, 0], [3, 0, 0]), words)).toBeNull();
});

test('the side that was short is named, with the yes it lacked and open votes', () => {
  expect(whyItFailed(record([3, 0, 0], [1, 1, 1]), words)).toBe(
    'Missing: 1 yes from Mexico. 1 vote was open.',
  );
});

test('a refusal comes before any count', () => {
  const refused = { ...record([3, 0, 0], [3, 0, 0]), adopted: false, refusedBy: ['mx-presidency'] as const };
  expect(whyItFailed(refused, words)).toContain(words.seat('mx-presidency'));
});
