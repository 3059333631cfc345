import { describe, expect, it } from '@jest/globals';
import type { GameState, HomeCount, Message, Ratification } from '../../../shared/game/GameState.ts';
import type { LineId } from '../../../shared/game/ids.ts';
import type { VoteRecord } from '../../../shared/game/Vote.ts';
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

  it('goes with what it has just told the table, as long as the act lasts', () => {
    const said = (line: LineId, step: GameState['step']): GameState => {
      const view = aView();
      const message: Message = {
        id: 'message:one',
        round: view.round,
        phase: 'caucus',
        from: seat,
        channel: { kind: 'table' },
        speech: { kind: 'line', line, clause: 'clause:arms', level: 1 },
      };
      return { ...view, step, messages: [message] };
    };
    expect(moodOf(said('line:red-line', 'caucus'), seat)).toBe('angry');
    expect(moodOf(said('line:open-for', 'drafting'), seat)).toBe('pleased');
    expect(moodOf(said('line:home-would-refuse', 'caucus'), seat)).toBe('worried');
    expect(moodOf(said('line:waiting', 'caucus'), seat)).toBe('neutral');
    expect(moodOf(said('line:red-line', 'accordBallot'), seat)).toBe('neutral');
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
