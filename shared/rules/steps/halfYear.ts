import { entriesOf, mapValues } from '../../game/entries.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { HalfYearRecord, StandingClause, StockChange } from '../../game/GameState.ts';
import type { ClauseId, StockId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import { stepHalfYear } from '../../world/stepHalfYear.ts';
import { halfYearInput } from '../halfYearInput.ts';
import { type Consequence, sequence } from '../sequence.ts';
import { holdElection } from '../succession/holdElection.ts';
import type { Table } from '../Table.ts';

/** Intrusion from which a standing clause counts as deep: foreign staff inside, or armed agents. */
const DEEP_INTRUSION = 5;

/** Rounds for which a raised alarm suspends deep clauses. */
const SUSPENSION_ROUNDS = 2;

/** The half-year moves: every gauge with its causes, deep clauses that a raised alarm suspends, then the votes. */
export function moveHalfYear(table: Table): readonly GameEvent[] {
  const votes = table.pack.halfYear(table.state.round).votes;
  return sequence(table, [
    moveWorld,
    ...votes.map(
      (vote): Consequence =>
        (now) => [holdElection(now, vote)],
    ),
  ]);
}

function moveWorld(table: Table): readonly GameEvent[] {
  const { state } = table;
  const changes = stepHalfYear(halfYearInput(table));
  const stocks: { readonly [stock: StockId]: number } = {
    ...state.stocks,
    ...Object.fromEntries(changes.map((change: StockChange) => [change.stock, change.after])),
  };
  const record: HalfYearRecord = {
    half: state.round - 1,
    stocks,
    levels: mapValues<ClauseId, StandingClause, Level>(state.standing.clauses, (clause) => clause.level),
    changes,
  };
  return [{ type: 'HalfYearMoved', record, clauses: suspended(table, stocks) }];
}

/** Deep clauses that a raised sovereignty alarm suspends (Arzt 2009, p. 1: nationalism asleep, not gone). */
function suspended(
  { pack, state }: Table,
  stocks: { readonly [stock: StockId]: number },
): { readonly [clause: ClauseId]: StandingClause } {
  const raised = pack.stocks.get('stock:alarm')?.bands.at(-1) ?? 10000;
  if ((stocks['stock:alarm'] ?? 0) < raised) return {};
  return Object.fromEntries(
    entriesOf<ClauseId, StandingClause>(state.standing.clauses)
      .filter(([id, standing]) => {
        const level = pack.clause(id).levels[standing.level];
        return (level?.attributes['attribute:intrusion'] ?? 0) >= DEEP_INTRUSION;
      })
      .map(([id, standing]) => [id, { ...standing, suspendedUntil: state.round + SUSPENSION_ROUNDS }]),
  );
}
