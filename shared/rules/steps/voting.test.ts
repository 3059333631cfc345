import { describe, expect, test } from '@jest/globals';
import type { Ballot } from '../../game/vocabulary.ts';
import { aVote } from '../../testing/aVote.ts';
import type { Table } from '../Table.ts';
import { countVote } from './countVote.ts';

type Ballots = readonly (Ballot | 'silent')[];

/** Counts a vote; the pack plays no part in it. */
function adopted(us: Ballots, mx: Ballots, acts: Parameters<typeof aVote>[2] = {}): boolean {
  const { state, vote } = aVote(us, mx, acts);
  return countVote({ state } as Table, vote).adopted;
}

const all = (ballot: Ballot, seats: number): Ballots => Array.from({ length: seats }, () => ballot);
const yes = (count: number, of: number): Ballots => [...all('yes', count), ...all('no', of - count)];

describe('adoption needs more yes than half of the seats present, in each delegation', () => {
  test.each([
    // seats a side, least yes that carries it
    [2, 2],
    [3, 2],
    [6, 4],
  ])('%i seats a side: %i yes carry it, one less does not', (seats, needed) => {
    expect(adopted(yes(needed, seats), all('yes', seats))).toBe(true);
    expect(adopted(yes(needed - 1, seats), all('yes', seats))).toBe(false);
    expect(adopted(all('yes', seats), yes(needed, seats))).toBe(true);
    expect(adopted(all('yes', seats), yes(needed - 1, seats))).toBe(false);
  });

  test('a tie fails', () => {
    expect(adopted(yes(3, 6), all('yes', 6))).toBe(false);
  });

  test('no votes at all never pass', () => {
    expect(adopted(['silent', 'silent'], ['silent', 'silent'])).toBe(false);
    expect(adopted([], [])).toBe(false);
  });

  test('an abstention counts as a no, and so does silence', () => {
    expect(adopted(['yes', 'abstain'], all('yes', 2))).toBe(false);
    expect(adopted(['yes', 'silent'], all('yes', 2))).toBe(false);
    expect(adopted(['yes', 'yes', 'abstain'], all('yes', 3))).toBe(true);
  });
});

describe('heads', () => {
  test('a refusal stops an accord that both delegations want', () => {
    expect(adopted(all('yes', 3), all('yes', 3), { refusedBy: ['us-0'] })).toBe(false);
  });

  test('a head may replace the missing majority of its own delegation', () => {
    expect(adopted(yes(1, 3), all('yes', 3), { overriddenBy: ['us-0'] })).toBe(true);
  });

  test('but not that of the other', () => {
    expect(adopted(yes(1, 3), all('yes', 3), { overriddenBy: ['mx-0'] })).toBe(false);
  });

  test('nobody overrides the other head’s refusal', () => {
    expect(adopted(all('yes', 3), all('yes', 3), { refusedBy: ['mx-0'], overriddenBy: ['us-0'] })).toBe(
      false,
    );
  });
});

test('the record says how each seat voted and who was silent', () => {
  const { state, vote } = aVote(['yes', 'silent'], ['no', 'abstain']);
  const record = countVote({ state } as Table, vote);
  expect(record.ballots).toEqual({ 'us-0': 'yes', 'us-1': 'absent', 'mx-0': 'no', 'mx-1': 'abstain' });
  expect(record.sides.mx).toEqual({
    yes: 0,
    no: 1,
    abstain: 1,
    entitled: 2,
    majority: false,
    overriddenBy: null,
  });
});
