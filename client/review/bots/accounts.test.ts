import { beforeAll, describe, expect, test } from '@jest/globals';
import { characterOf } from '../../../shared/bots/account/accountOf.ts';
import { reviewOfRecord } from '../../../shared/host/reviewOfRecord.ts';
import type { Review } from '../../../shared/protocol/Review.ts';
import { foldReview } from '../../session/foldReview.ts';
import { aPlayedGame } from '../../session/testing/aReview.ts';
import { quickStart } from '../../session/testing/quickStart.ts';
import { accountsIn } from './accounts.ts';

let review: Review;
beforeAll(async () => {
  review = reviewOfRecord(await aPlayedGame(), quickStart);
}, 60_000);

describe('the accounts of bots', () => {
  test('are given by every bot, for every vote on an accord it cast', () => {
    const folded = foldReview(review);
    const accounts = accountsIn(review, folded);
    expect(accounts.map(({ seat }) => seat)).toEqual(review.settings.seats);
    const votes = folded.states.at(-1)!.votes.filter(({ motion }) => motion.kind === 'accord');
    for (const { seat, votes: own } of accounts)
      expect(own.map(({ round, ballot }) => [round, ballot])).toEqual(
        votes.map(({ round, ballots }) => [round, ballots[seat]]),
      );
  });

  test('come from the sums that were made: next to nothing is left to whims but with novices', () => {
    const accounts = accountsIn(review, foldReview(review)).filter(({ policy }) => policy !== 'novice');
    const votes = accounts.flatMap((account) => account.votes);
    expect(votes.length).toBeGreaterThan(5);
    expect(votes.filter(({ because }) => because === 'whim').length).toBeLessThan(votes.length / 10);
  });

  test('name at most three wishes', () => {
    for (const { wishes } of accountsIn(review, foldReview(review))) {
      expect(wishes.length).toBeGreaterThan(0);
      expect(wishes.length).toBeLessThanOrEqual(3);
    }
  });
});

test('a name stands for a character at a level', () => {
  expect(characterOf('populist')).toEqual({ character: 'populist', skill: 2 });
  expect(characterOf('novice')).toEqual({ character: 'novice', skill: 1 });
  expect(characterOf('hardliner-3')).toEqual({ character: 'hardliner', skill: 3 });
  expect(characterOf('script')).toBeNull();
});
