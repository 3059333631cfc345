import type { GameState } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';
import { clamp, mulDiv } from '../../game/mulDiv.ts';
import type { VoteRecord } from '../../game/Vote.ts';
import type { Ballot, Visibility } from '../../game/vocabulary.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { coefficient } from '../../world/Coefficients.ts';
import { changedClauses } from '../draft.ts';
import type { Table } from '../Table.ts';
import { opinionOf } from './audiences.ts';
import { saturate } from './saturate.ts';

/**
 * What a seat's vote on the round's accord does to its standing with its own audience, in hundredths of a point: up
 * for a yes to what the audience likes or a no to what it dislikes, down for the reverse, nothing for an abstention.
 */
export function votingRecord(table: Table, seat: SeatId, ballot: Ballot | 'absent'): number {
  const { pack, state } = table;
  if (ballot !== 'yes' && ballot !== 'no') return 0;
  const reaction = saturate(packageOpinion(table, seat), coefficient(pack.coefficients, 'home.record.vote'));
  return boundedRecord(table, seatRecord(state, seat), ballot === 'yes' ? reaction : -reaction);
}

/** What a recorded vote did to each entitled seat's standing. */
export function votingRecords(table: Table, record: VoteRecord): { readonly [seat: SeatId]: number } {
  return Object.fromEntries(
    table.state.settings.seats.map((seat) => [
      seat,
      votingRecord(table, seat, record.ballots[seat] ?? 'absent'),
    ]),
  );
}

/** What a seat's own audience thinks of what the working text changes; of what is kept quiet it hears little. */
export function packageOpinion({ pack, state }: Table, seat: SeatId): number {
  const audience = pack.audience(pack.seat(seat).audience);
  return changedClauses(state).reduce((sum, clause) => {
    const from = state.standing.clauses[clause]?.level ?? pack.clause(clause).today;
    const { level, visibility } = state.draft?.terms[clause] ?? { level: from, visibility: 'announced' };
    const moved = opinionOf(pack, audience, clause, level) - opinionOf(pack, audience, clause, from);
    return sum + heardOf(pack, moved, visibility);
  }, 0);
}

/** The part of an opinion that an audience forms of what its seat voted for. */
export function heardOf(pack: LoadedPack, opinion: number, visibility: Visibility): number {
  if (visibility === 'announced') return opinion;
  return mulDiv(opinion, coefficient(pack.coefficients, 'home.record.quiet'), 100);
}

/** The move of a standing that keeps it within its bounds. */
export function boundedRecord({ pack }: Table, record: number, move: number): number {
  const limit = coefficient(pack.coefficients, 'home.record.limit');
  return clamp(record + move, -limit, limit) - record;
}

/** A seat's standing with its own audience. */
export function seatRecord(state: GameState, seat: SeatId): number {
  return state.seats[seat]?.record ?? 0;
}
