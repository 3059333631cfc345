import { expect, test } from '@jest/globals';
import type { Contribution } from '../../../shared/game/Contribution.ts';
import { waterfallRows } from './waterfallRows.ts';

const part = (cause: string, amount: number, contested = false): Contribution => ({
  cause: `cause:${cause}`,
  amount,
  contested,
  source: `P${cause.length}`,
  audience: 'audience:us-public',
});
const words = ({ cause }: Contribution): string => cause.slice('cause:'.length).replace(/\d$/, '');

test('parts told in the same words are one step, with the sources of all', () => {
  const { rows } = waterfallRows([part('guns1', 100), part('guns2', 50, true)], words);
  expect(rows).toEqual([
    {
      words: 'guns',
      amount: 150,
      from: 0,
      audiences: ['audience:us-public', 'audience:us-public'],
      sources: ['P5', 'P5'],
      contested: 'cause:guns2',
    },
  ]);
});

test('the first leads, the greatest follow, and each step starts where the one before ends', () => {
  const { rows, end } = waterfallRows([part('b', -300), part('base', 200), part('c', 500)], words, {
    start: 1000,
    first: 'cause:base',
  });
  expect(rows.map((row) => [row.words, row.from])).toEqual([
    ['base', 1000],
    ['c', 1200],
    ['b', 1700],
  ]);
  expect(end).toBe(1400);
});

test('the steps and the rest come to the sum', () => {
  const parts = 'abcdefghijkl'
    .split('')
    .map((name, index) => part(name, (index % 2 === 0 ? 1 : -1) * index * 20));
  const { rows, rest, end } = waterfallRows(parts, words, { most: 4 });
  expect(rows).toHaveLength(4);
  expect(rest.count).toBe(7);
  expect(rows.reduce((sum, row) => sum + row.amount, 0) + rest.amount).toBe(end);
});

test('what is contested is told one by one; what shows as nothing is not', () => {
  const parts = [part('a', 900), part('b', 800), part('c', 10, true), part('d', 2), part('e', 700)];
  const { rows, rest } = waterfallRows(parts, words, { most: 2 });
  expect(rows.map((row) => row.words)).toEqual(['a', 'b', 'c']);
  expect(rest).toEqual({ amount: 702, count: 2 });
});
