import { entriesOf, mapValues } from '../../game/entries.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { DraftTerm, Ratification, SeatPrivate, StandingClause } from '../../game/GameState.ts';
import type { ClauseId, SeatId } from '../../game/ids.ts';
import { settlePledges } from '../pledges.ts';
import { ratify } from '../ratification/ratify.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import { moveHalfYear } from './halfYear.ts';
import { openStep, passedOrReady, type StepRule } from './StepRule.ts';

/** Rounds a promise may wait for its delivery before it counts as broken. */
const DELIVERY_ROUNDS = 2;

/** Every seat decides in secret how much of its capital it spends at home; then both homes count. */
export const commitmentStep: StepRule = {
  isDone: passedOrReady,
  close: (table) => sequence(table, [countAtHome, (now) => openStep(now, 'statements')]),
};

/** After the count: credit is claimed, last cards are played; then the half-year moves. */
export const statementsStep: StepRule = {
  isDone: passedOrReady,
  close: (table) => sequence(table, [moveHalfYear, (now) => openStep(now, 'outcome')]),
};

function countAtHome(table: Table): readonly GameEvent[] {
  const { state } = table;
  const { draft } = state;
  if (draft === null) return [];
  const commitments = mapValues<SeatId, SeatPrivate, number>(
    state.secrets,
    (secret) => secret.commitment ?? 0,
  );
  const ratifications = ratify(table, commitments);
  return sequence(table, [
    () => [
      {
        type: 'HomeCounted',
        ratifications,
        commitments,
        clauses: clausesAfter(table, ratifications),
        frame: draft.frame,
      },
    ],
    (now) => settlePledges(now, 'capital', commitments),
  ]);
}

/** What stands after the count: what came home, and whether a clause is announced, which needs nobody's consent. */
function clausesAfter(
  { pack, state }: Table,
  ratifications: readonly Ratification[],
): { readonly [clause: ClauseId]: StandingClause } {
  const ratified = new Set(ratifications.filter((entry) => entry.ratified).map((entry) => entry.clause));
  const terms = entriesOf<ClauseId, DraftTerm>(state.draft?.terms ?? {});
  return Object.fromEntries(
    terms.flatMap(([id, term]): [ClauseId, StandingClause][] => {
      const standing = state.standing.clauses[id];
      if (standing === undefined) return [];
      if (term.level === standing.level) return [[id, { ...standing, visibility: term.visibility }]];
      if (!ratified.has(id)) return [];
      const clause = pack.clause(id);
      const owesDelivery = clause.deliveredBy !== null && term.level > clause.today;
      const delivered = !owesDelivery || (standing.delivered && standing.level > clause.today);
      return [
        [
          id,
          {
            level: term.level,
            visibility: term.visibility,
            changedInRound: state.round,
            delivered,
            deliverBy: delivered ? null : state.round + DELIVERY_ROUNDS,
            suspendedUntil: null,
            sponsors: term.sponsors,
          },
        ],
      ];
    }),
  );
}
