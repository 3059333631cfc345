import { entriesOf } from '../../game/entries.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { GameState, SeatPrivate } from '../../game/GameState.ts';
import { type ClauseId, compareIds, type SeatId, SIDES, sideOf } from '../../game/ids.ts';
import type { DocketEntry } from '../../game/terms.ts';
import { openingDraft } from '../draft.ts';
import { allReady } from '../seats.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import { answerDilemma } from './news.ts';
import { openStep, type StepRule } from './StepRule.ts';

/** News: everybody has filed (or passed) and the dilemma of the half-year has its answer. */
export const docketStep: StepRule = {
  isDone: (table) => allReady(table.state) && pendingDilemma(table.state) === null,
  close: (table) => sequence(table, [answerByDefault, revealDocket, (now) => openStep(now, 'debate')]),
};

/** The dilemma of this round that still waits for an answer. */
export function pendingDilemma(state: GameState): GameState['cards'][number] | null {
  return (
    state.cards.find((card) => card.round === state.round && card.askedOf !== null && card.choice === null) ??
    null
  );
}

function answerByDefault(table: Table): readonly GameEvent[] {
  const pending = pendingDilemma(table.state);
  const first = pending === null ? undefined : table.pack.card(pending.card).choices[0];
  return pending === null || first === undefined ? [] : answerDilemma(table, pending.card, first.id, null);
}

function revealDocket(table: Table): readonly GameEvent[] {
  const { state } = table;
  const filings = Object.fromEntries(
    entriesOf<SeatId, SeatPrivate>(state.secrets).flatMap(([seat, secret]) =>
      secret.filing === null ? [] : [[seat, secret.filing] as const],
    ),
  );
  const paid = Object.fromEntries(
    entriesOf<SeatId, readonly DocketEntry[]>(filings)
      .filter(([, entries]) => entries.some((entry) => isReopened(state, entry.clause)))
      .map(([seat]) => [seat, REOPENING_PRICE] as const),
  );
  const docket = chooseDocket(table, filings);
  return [{ type: 'DocketRevealed', filings, docket, paid, draft: openingDraft(state, docket) }];
}

/** Capital for asking to reopen a clause that changed in an earlier round. */
export const REOPENING_PRICE = 1;

/** Whether naming a clause would reopen what an earlier round settled. */
export function isReopened(state: GameState, clause: ClauseId): boolean {
  const since = state.standing.clauses[clause]?.changedInRound ?? null;
  return since !== null && since < state.round;
}

/**
 * The clauses of the round: those with most tokens; ties go to clauses both delegations named, then to the pack's
 * order. When too few were named, clauses nobody has settled yet fill the docket.
 */
function chooseDocket(
  table: Table,
  filings: { readonly [seat: SeatId]: readonly DocketEntry[] },
): readonly ClauseId[] {
  const { pack, state } = table;
  const tokens = new Map<ClauseId, number>();
  const namedBy = new Map<ClauseId, Set<string>>();
  for (const [seat, entries] of entriesOf<SeatId, readonly DocketEntry[]>(filings)) {
    for (const entry of entries) {
      tokens.set(entry.clause, (tokens.get(entry.clause) ?? 0) + 1);
      namedBy.set(entry.clause, (namedBy.get(entry.clause) ?? new Set()).add(sideOf(seat)));
    }
  }
  const ranked = pack.raw.clauses
    .map((clause, order) => ({
      clause: clause.id,
      order,
      tokens: tokens.get(clause.id) ?? 0,
      both: namedBy.get(clause.id)?.size === SIDES.length,
      settled: isReopened(state, clause.id),
    }))
    .sort(
      (a, b) =>
        b.tokens - a.tokens ||
        Number(b.both) - Number(a.both) ||
        Number(a.settled) - Number(b.settled) ||
        a.order - b.order ||
        compareIds(a.clause, b.clause),
    );
  return ranked.slice(0, pack.preset(state.settings.preset).docketSize).map((entry) => entry.clause);
}
