import type { ClauseId, SeatId } from '../../game/ids.ts';
import { sideOf } from '../../game/ids.ts';
import { mulDiv } from '../../game/mulDiv.ts';
import { coefficient } from '../../world/Coefficients.ts';
import type { Table } from '../Table.ts';
import { opinionOf } from './audiences.ts';
import { electoralPressure } from './electoralPressure.ts';
import { saturate } from './saturate.ts';
import { boundedRecord, seatRecord } from './votingRecord.ts';

/**
 * What a seat gains with its own audience by claiming in public a clause that came home this round, in hundredths of
 * a point; more when its own vote is near, and a loss if the audience dislikes the clause (Arzt 2009, pp. 3, 6).
 */
export function creditOf(table: Table, seat: SeatId, clause: ClauseId): number {
  const { pack, state } = table;
  const home = state.ratifications.find(
    (entry) => entry.clause === clause && entry.round === state.round && entry.ratified,
  );
  if (home === undefined) return 0;
  const audience = pack.audience(pack.seat(seat).audience);
  const gained = opinionOf(pack, audience, clause, home.to) - opinionOf(pack, audience, clause, home.from);
  const credit = saturate(gained, coefficient(pack.coefficients, 'home.record.claim'));
  const near = electoralPressure(pack, sideOf(seat), state.round) !== null;
  const weighed = near
    ? mulDiv(credit, coefficient(pack.coefficients, 'home.record.claim.vote'), 100)
    : credit;
  return boundedRecord(table, seatRecord(state, seat), weighed);
}
