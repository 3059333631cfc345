import { describe, expect, test } from '@jest/globals';
import { LOOK, playTrials } from './playTrials.ts';

/** Differences that swing by 1 around a mean. */
const around = (mean: number, from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => mean + ((from + index) % 2 === 0 ? 1 : -1));

const asked: string[] = [];
const play = (trials: readonly number[], from: number, to: number) => {
  asked.push(`${trials.join(' ')}: ${from}-${to}`);
  return Promise.resolve(trials.map((mean) => around(mean, from, to)));
};

describe('trials', () => {
  test('given a clear difference, then no more is played of it; an open one plays all pairs', async () => {
    asked.length = 0;
    const played = await playTrials([-5, 0, 2], 170, play);
    expect(asked).toEqual(['-5 0 2: 0-50', '0: 50-100', '0: 100-150', '0: 150-170']);
    expect([...played].map(([, differences]) => differences.length)).toEqual([LOOK, 170, LOOK]);
  });

  test('given few pairs, then all are played, however clear they look', async () => {
    const played = await playTrials([-5], 8, play);
    expect(played.get(-5)).toHaveLength(8);
  });

  test('given a small difference, then it becomes clear when enough pairs are played', async () => {
    const played = await playTrials([0.4], 200, play);
    expect(played.get(0.4)).toHaveLength(100);
  });
});
