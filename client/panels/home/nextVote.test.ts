import { expect, test } from '@jest/globals';
import { loadPack } from '../../../shared/scenario/LoadedPack.ts';
import { quickStart } from '../../session/testing/quickStart.ts';
import { nextVotes } from './nextVote.ts';

const pack = loadPack(quickStart.pack);

test('given spring 2010, when votes are looked up, then Mexico votes now and the United States next', () => {
  const [us, mx] = nextVotes(pack, 2);
  expect([us!.vote, us!.halves, mx!.vote, mx!.halves]).toEqual(['us-congress-2010', 1, 'mx-states-2010', 0]);
  expect(mx!.pressure).toBeGreaterThan(us!.pressure);
  expect(us!.pressure).toBeGreaterThan(100);
});

test('given no vote near, when votes are looked up, then nothing weighs more', () => {
  const [us] = nextVotes(pack, 5);
  expect(us!.pressure).toBe(100);
});

test('given the last half-year, when votes are looked up, then Mexico has none left', () => {
  const [us, mx] = nextVotes(pack, 7);
  expect([us!.halves, mx!.vote]).toEqual([0, null]);
});
