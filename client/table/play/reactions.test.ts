import { describe, expect, it } from '@jest/globals';
import type { VoteRecord } from '../../../shared/game/Vote.ts';
import { reactionsToVote, reactionToOffer } from './reactions.ts';

const tally = { yes: 1, no: 1, abstain: 0, entitled: 2, majority: true, overriddenBy: null };

function vote(adopted: boolean): VoteRecord {
  return {
    round: 1,
    motion: { kind: 'accord' },
    change: null,
    ballots: { 'us-state': 'yes', 'us-congress': 'no', 'mx-senate': 'abstain', 'mx-foreign': 'absent' },
    sides: { us: tally, mx: tally },
    refusedBy: [],
    adopted,
  };
}

describe('how delegates react', () => {
  it('to a vote: those who carried it cheer, those outvoted shake their heads', () => {
    expect(reactionsToVote({ record: vote(true) })).toEqual([
      ['us-state', 'cheer'],
      ['us-congress', 'shake'],
    ]);
  });

  it('to a vote that falls short: those who wanted it sink, nobody cheers', () => {
    expect(reactionsToVote({ record: vote(false) })).toEqual([
      ['us-state', 'slump'],
      ['us-congress', 'nod'],
    ]);
  });

  it('to an offer', () => {
    expect([reactionToOffer({ answer: 'accept' }), reactionToOffer({ answer: 'decline' })]).toEqual([
      'nod',
      'shake',
    ]);
  });
});
