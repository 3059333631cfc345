import type { Contribution } from '../../game/Contribution.ts';
import { entriesOf } from '../../game/entries.ts';
import type { Conclusion, GameState, StandingClause } from '../../game/GameState.ts';
import { type ClauseId, SIDES, type StockId } from '../../game/ids.ts';
import type { Evidence } from '../../rules/conditions/evidenceOf.ts';
import type { Table } from '../../rules/Table.ts';
import type { EndingCause } from './EndingCause.ts';
import { mainParts } from './parts.ts';

/** What brought one decisive fact about, the weightiest first; nothing where the fact speaks for itself. */
export function causesOf({ asked }: Evidence, table: Table, conclusion: Conclusion): readonly EndingCause[] {
  const { state } = table;
  switch (asked.kind) {
    case 'stock':
      return gauge(state, asked.stock, asked.atLeast === undefined ? -1 : 1);
    case 'policeMatter':
      // each of the two things it asks for, by turns
      return byTurns([
        [...gauge(state, 'stock:local-capacity', 1), ...gauge(state, 'stock:federal-capacity', 1)],
        gauge(state, 'stock:violence', -1),
      ]);
    case 'keptClauses':
    case 'keptShare':
      return lasting(conclusion, asked.atLeast === undefined ? -1 : 1);
    case 'failedAtHome':
      return refusals(state, asked.side ?? null, asked.clause ?? null);
    case 'undelivered':
      return undelivered(table);
    case 'changedClauses':
      return asked.atLeast === undefined ? unchanged(state) : [];
    default:
      return [];
  }
}

/** What moved a gauge over the whole game, in one direction. */
function gauge({ history, moves }: GameState, stock: StockId, direction: 1 | -1): readonly EndingCause[] {
  const changes = [...moves, ...history].flatMap((record) => record.changes);
  const parts = changes.filter((change) => change.stock === stock).flatMap((change) => change.contributions);
  return mainParts(parts, direction, { byClause: false }).map((part) => ({
    kind: 'part',
    of: 'gauge',
    stock,
    part,
  }));
}

/** Why clauses lasted, or did not: the mean over those that did, or did not. */
function lasting({ kept }: Conclusion, direction: 1 | -1): readonly EndingCause[] {
  const meant = kept.filter((clause) => clause.kept === (direction === 1));
  const among = meant.length === 0 ? kept : meant;
  const parts = among.flatMap((clause) => clause.reasons);
  return mainParts(parts, direction, { times: among.length, byClause: false }).map((part) => ({
    kind: 'part',
    of: 'chance',
    stock: null,
    part,
  }));
}

/** What homes said no to: the side that said so oftenest, then what weighed on it. */
function refusals(
  state: GameState,
  side: 'us' | 'mx' | null,
  clause: ClauseId | null,
): readonly EndingCause[] {
  const counts = state.ratifications
    .filter((entry) => clause === null || entry.clause === clause)
    .flatMap((entry) => entry.counts)
    .filter((count) => !count.passed && (side === null || count.side === side));
  const parts = mainParts(
    counts.flatMap((count) => count.reasons),
    -1,
    { times: counts.length },
  ).map((part): EndingCause => ({ kind: 'part', of: 'support', stock: null, part }));
  if (side !== null) return parts;
  const bySide = SIDES.map((one) => ({
    kind: 'refused' as const,
    side: one,
    count: counts.filter((count) => count.side === one).length,
  })).sort((a, b) => b.count - a.count);
  return [...bySide.filter(({ count }) => count > 0).slice(0, 1), ...parts];
}

function undelivered({ pack, state }: Table): readonly EndingCause[] {
  return entriesOf<ClauseId, StandingClause>(state.standing.clauses)
    .filter(([, clause]) => clause.changedInRound !== null && !clause.delivered)
    .map(([clause]) => {
      const power = pack.clause(clause).deliveredBy;
      return { kind: 'undelivered', clause, power, seat: power === null ? null : pack.ownerOf(power) };
    });
}

/** Why so little changed: accords that failed at the table and by whom, and homes that said no. */
function unchanged(state: GameState): readonly EndingCause[] {
  const votes = state.votes.filter((vote) => vote.motion.kind === 'accord');
  const failed = votes.filter((vote) => !vote.adopted);
  const sides = SIDES.map((side) => ({
    kind: 'noMajority' as const,
    side,
    rounds: failed.filter((vote) => !vote.sides[side].majority).length,
  })).sort((a, b) => b.rounds - a.rounds);
  const heads = [...new Set(failed.flatMap((vote) => vote.refusedBy))].map((seat) => ({
    kind: 'headRefused' as const,
    seat,
    rounds: failed.filter((vote) => vote.refusedBy.includes(seat)).length,
  }));
  return [
    ...(failed.length === 0
      ? []
      : [{ kind: 'notAdopted', rounds: failed.length, of: votes.length } as const]),
    ...sides.filter(({ rounds }) => rounds > 0),
    ...heads,
    ...refusals(state, null, null),
  ];
}

/** One of each list in turn, without saying anything twice. */
export function byTurns(lists: readonly (readonly EndingCause[])[]): readonly EndingCause[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const all = Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  );
  const seen = new Set<string>();
  return all.flat().filter((cause) => {
    const key = keyOf(cause);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf(cause: EndingCause): string {
  switch (cause.kind) {
    case 'part':
      return `${cause.of} ${nameOf(cause.part)}`;
    case 'undelivered':
      return `undelivered ${cause.clause}`;
    case 'noMajority':
    case 'refused':
      return `${cause.kind} ${cause.side}`;
    case 'headRefused':
      return `headRefused ${cause.seat}`;
    case 'notAdopted':
      return cause.kind;
  }
}

function nameOf({ cause, clause, seat }: Contribution): string {
  return `${cause} ${clause ?? ''} ${seat ?? ''}`;
}
