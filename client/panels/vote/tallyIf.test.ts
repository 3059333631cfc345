import { describe, expect, test } from '@jest/globals';
import { DELEGATION_MAJORITY, tallyIf } from './tallyIf.ts';

const twoThirds = { share: { numerator: 2, denominator: 3 }, moreThan: false, base: 'votesCast' } as const;

describe('what would carry a vote', () => {
  test('two thirds of nine are six', () => {
    expect(tallyIf(twoThirds, 9, { yes: 4, no: 2 })).toEqual({
      yes: 4,
      no: 2,
      abstain: 0,
      open: 3,
      needed: 6,
      more: 2,
      state: 'open',
    });
  });

  test('more than half of six are four, whoever abstains', () => {
    expect(tallyIf(DELEGATION_MAJORITY, 6, { yes: 3, no: 2 })).toMatchObject({
      needed: 4,
      more: 1,
      state: 'open',
    });
    expect(tallyIf(DELEGATION_MAJORITY, 6, { yes: 4, no: 2 }).state).toBe('enough');
  });

  test('is lost when more yes are missing than votes are open', () => {
    expect(tallyIf(DELEGATION_MAJORITY, 6, { yes: 1, no: 3 })).toMatchObject({
      more: 3,
      open: 2,
      state: 'lost',
    });
  });
});
