import { describe, expect, it } from '@jest/globals';
import type { GameState, HomeCount, Ratification, VoteRecord } from '../../../shared/game/GameState.ts';
import { aView } from '../testing/aView.ts';
import { moodOf } from './moodOf.ts';

const seat = 'us-congress';
const tally = { yes: 3, no: 0, abstain: 0, entitled: 3, majority: true, overriddenBy: null };

function voted(ballot: 'yes' | 'no', adopted: boolean, refusedBy: VoteRecord['refusedBy'] = []): GameState {
  const view = aView();
  const record: VoteRecord = {
    round: view.round,
    motion: { kind: 'accord' },
    change: null,
    ballots: { [seat]: ballot },
    sides: { us: tally, mx: tally },
    refusedBy,
    adopted,
  };
  return { ...view, votes: [record] };
}

function counted(passed: boolean): GameState {
  const view = aView();
  const count: HomeCount = {
    side: 'us',
    clause: 'clause:arms',
    from: 0,
    to: 1,
    venue: 'executive',
    support: 6000,
    threshold: 5000,
    passed,
    reasons: [],
  };
  const one: Ratification = {
    round: view.round,
    clause: 'clause:arms',
    from: 0,
    to: 1,
    visibility: 'announced',
    counts: [count],
    ratified: passed,
  };
  return { ...view, ratifications: [one] };
}

function standing(record: number, capital: number): GameState {
  const view = aView();
  const state = view.seats[seat]!;
  return { ...view, seats: { ...view.seats, [seat]: { ...state, record, capital } } };
}

describe('the mood of a delegate', () => {
  it('is neutral at the start', () => {
    expect(moodOf(aView(), seat)).toBe('neutral');
  });

  it('is angry when outvoted, or when a head threw away what it voted for', () => {
    expect(moodOf(voted('no', true), seat)).toBe('angry');
    expect(moodOf(voted('yes', false, ['mx-presidency']), seat)).toBe('angry');
  });

  it('is worried when what it voted for fell short', () => {
    expect(moodOf(voted('yes', false), seat)).toBe('worried');
  });

  it('follows the count at its own home', () => {
    expect(moodOf(counted(true), seat)).toBe('pleased');
    expect(moodOf(counted(false), seat)).toBe('worried');
    expect(moodOf(counted(false), 'mx-senate')).toBe('neutral');
  });

  it('falls back on standing and purse', () => {
    expect(moodOf(standing(300, 4), seat)).toBe('pleased');
    expect(moodOf(standing(-50, 4), seat)).toBe('worried');
    expect(moodOf(standing(-400, 4), seat)).toBe('angry');
    expect(moodOf(standing(0, 0), seat)).toBe('worried');
  });
});
