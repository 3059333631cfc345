import { expect, test } from '@jest/globals';
import { PROBLEM_CODES } from '../protocol/Problem.ts';
import { PROBLEM_TEXTS } from './problems.ts';

test('every problem the server can name has its words, and no words are left over', () => {
  expect(Object.keys(PROBLEM_TEXTS.en).sort()).toEqual([...PROBLEM_CODES].sort());
});
