import type { Ratification } from '../../game/GameState.ts';
import { type SeatId, SIDES } from '../../game/ids.ts';
import { changedClauses } from '../draft.ts';
import type { Table } from '../Table.ts';
import { countHome } from './countHome.ts';
import { proposalOf } from './Proposal.ts';

/**
 * The counts at both homes for every clause the adopted text changes, in the pack's order. A clause is ratified when
 * both counts reach their thresholds; linked clauses pass or fail together. An unchanged clause asks nobody.
 */
export function ratify(
  table: Table,
  commitments: { readonly [seat: SeatId]: number },
): readonly Ratification[] {
  const { pack, state } = table;
  const changed = changedClauses(state);
  const proposal = proposalOf(state);
  const counted = pack.raw.clauses
    .filter(({ id }) => changed.includes(id))
    .map(({ id: clause }) => ({
      clause,
      counts: SIDES.map((side) => countHome(table, { side, clause, proposal, commitments, surprise: true })),
    }));
  const failed = new Set(
    counted.filter(({ counts }) => counts.some((count) => !count.passed)).map(({ clause }) => clause),
  );
  const linked = state.draft?.linked ?? [];
  const linkFailed = linked.some((clause) => failed.has(clause));
  return counted.map(({ clause, counts }) => ({
    round: state.round,
    clause,
    from: state.standing.clauses[clause]?.level ?? pack.clause(clause).today,
    to: proposal.terms[clause]?.level ?? pack.clause(clause).today,
    visibility: proposal.terms[clause]?.visibility ?? 'announced',
    counts,
    ratified: !failed.has(clause) && !(linkFailed && linked.includes(clause)),
  }));
}
