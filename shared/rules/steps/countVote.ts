import type { SeatId, Side } from '../../game/ids.ts';
import { sideOf } from '../../game/ids.ts';
import type { TextChange } from '../../game/terms.ts';
import type { Amendment, Motion, OpenVote, SideTally, VoteRecord } from '../../game/Vote.ts';
import type { Ballot } from '../../game/vocabulary.ts';
import { carries } from '../procedure/majority.ts';
import type { Table } from '../Table.ts';

/**
 * The count of a vote. In each delegation more yes than half of the entitled seats, or what the vote asks for: an
 * abstention or an absence counts as a no unless the votes cast are the base. A head may replace the missing majority of
 * its own delegation; nobody overrides the other head's refusal (Arzt 2009, p. 1, on the Salinas precedent).
 */
export function countVote({ state }: Table, vote: OpenVote): VoteRecord {
  const ballots: { [seat: SeatId]: Ballot | 'absent' } = {};
  for (const seat of vote.entitled) ballots[seat] = state.secrets[seat]?.ballot ?? 'absent';
  const tally = (side: Side): SideTally => {
    const seats = vote.entitled.filter((seat) => sideOf(seat) === side);
    const count = (ballot: Ballot): number => seats.filter((seat) => ballots[seat] === ballot).length;
    const [yes, no] = [count('yes'), count('no')];
    return {
      yes,
      no,
      abstain: count('abstain'),
      entitled: seats.length,
      majority:
        vote.majority === undefined
          ? yes * 2 > seats.length
          : carries(vote.majority, { yes, no, present: seats.length, entitled: seats.length }),
      overriddenBy: vote.overriddenBy.find((seat) => sideOf(seat) === side) ?? null,
    };
  };
  const sides = { us: tally('us'), mx: tally('mx') };
  const carried = (side: SideTally): boolean => side.majority || side.overriddenBy !== null;
  return {
    round: state.round,
    motion: vote.motion,
    change: changeOf(state.amendments, vote.motion),
    ballots,
    sides,
    refusedBy: vote.refusedBy,
    adopted: carried(sides.us) && carried(sides.mx) && vote.refusedBy.length === 0,
    ...(vote.majority === undefined ? {} : { majority: vote.majority }),
  };
}

function changeOf(amendments: readonly Amendment[], motion: Motion): TextChange | null {
  if (motion.kind !== 'amendment') return null;
  return amendments.find((amendment) => amendment.id === motion.amendment)?.change ?? null;
}
