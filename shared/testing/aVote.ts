import { emptyState } from '../game/emptyState.ts';
import type { GameState, SeatPrivate, SeatState } from '../game/GameState.ts';
import type { SeatId } from '../game/ids.ts';
import type { OpenVote } from '../game/Vote.ts';
import type { Ballot } from '../game/vocabulary.ts';

const SEAT: SeatState = {
  occupant: { kind: 'person' },
  capital: 6,
  ready: true,
  powersUsed: {},
  powerQueued: false,
  record: 0,
  claims: [],
};

const SECRET: SeatPrivate = {
  temper: {},
  filing: null,
  ballot: null,
  commitment: null,
  queuedPower: null,
  outlook: [],
};

/**
 * An accord put to the vote: ballots of both delegations in order, the head's first. `silent` seats are entitled and
 * did not vote.
 */
export function aVote(
  us: readonly (Ballot | 'silent')[],
  mx: readonly (Ballot | 'silent')[],
  acts: { readonly refusedBy?: readonly SeatId[]; readonly overriddenBy?: readonly SeatId[] } = {},
): { readonly state: GameState; readonly vote: OpenVote } {
  const named = [
    ...us.map((ballot, index) => [`us-${index}`, ballot] as const),
    ...mx.map((ballot, index) => [`mx-${index}`, ballot] as const),
  ] as readonly (readonly [SeatId, Ballot | 'silent'])[];
  const seats = named.map(([seat]) => seat);
  const vote: OpenVote = {
    motion: { kind: 'accord' },
    entitled: seats,
    cast: named.filter(([, ballot]) => ballot !== 'silent').map(([seat]) => seat),
    refusedBy: acts.refusedBy ?? [],
    overriddenBy: acts.overriddenBy ?? [],
    roll: null,
  };
  const state: GameState = {
    ...emptyState({
      packId: 'test',
      seats,
      rounds: 1,
      preset: 'quick',
      reading: 'paper',
      pace: 'own',
      excludedCards: [],
    }),
    round: 1,
    step: 'accordBallot',
    seats: Object.fromEntries(seats.map((seat) => [seat, SEAT])),
    secrets: Object.fromEntries(
      named.map(([seat, ballot]) => [seat, { ...SECRET, ballot: ballot === 'silent' ? null : ballot }]),
    ),
    vote,
  };
  return { state, vote };
}
