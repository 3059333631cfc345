import { entriesOf } from '../game/entries.ts';
import type { GameEvent } from '../game/GameEvent.ts';
import type { StandingClause, StockChange, SupportModifier } from '../game/GameState.ts';
import type { ClauseId } from '../game/ids.ts';
import { SIDES } from '../game/ids.ts';
import type { SetClause, SetUp } from '../game/SetUp.ts';
import { applyEffects } from './effects/applyEffects.ts';
import { type Consequence, sequence } from './sequence.ts';
import type { Table } from './Table.ts';

/** Where the numbers of a set-up come from: nobody's act in the game. */
const SOURCE = 'set up for an analysis';

/** The last round for which a set-up can matter. */
const FOR_GOOD = 7;

/**
 * The events of a set-up: gauges, standing clauses and goodwill at home as an analysis wants them, and a card played
 * out of turn. Recorded by the analysis itself; the rules of play never ask for it.
 */
export function setUpEvents(table: Table, set: SetUp): readonly GameEvent[] {
  return sequence(table, [
    (now) => [
      {
        type: 'EffectsApplied',
        by: { kind: 'setUp' },
        stocks: stocksOf(now, set),
        modifiers: supportOf(set),
        flags: [],
        lifted: [],
        capital: {},
        clauses: clausesOf(now, set),
        frame: null,
      },
    ],
    ...cardOf(set),
  ]);
}

function stocksOf({ pack, state }: Table, { stocks = {} }: SetUp): readonly StockChange[] {
  return pack.raw.stocks.flatMap(({ id: stock }): StockChange[] => {
    const after = stocks[stock];
    if (after === undefined) return [];
    const before = state.stocks[stock] ?? after;
    const contribution = {
      amount: after - before,
      cause: 'cause:world-set-up',
      source: SOURCE,
      contested: false,
    } as const;
    return [{ stock, before, after, contributions: after === before ? [] : [contribution] }];
  });
}

function supportOf({ support }: SetUp): readonly SupportModifier[] {
  if (support === undefined) return [];
  return SIDES.map((side) => ({
    side,
    clause: null,
    amount: support[side],
    untilRound: FOR_GOOD,
    cause: 'cause:world-set-up',
    source: SOURCE,
  }));
}

function clausesOf(
  { pack, state }: Table,
  { clauses = {} }: SetUp,
): { readonly [clause: ClauseId]: StandingClause } {
  const round = Math.max(1, state.round);
  return Object.fromEntries(
    entriesOf<ClauseId, SetClause>(clauses).map(([id, clause]): [ClauseId, StandingClause] => [
      id,
      {
        ...clause,
        changedInRound: clause.level === pack.clause(id).today ? null : round,
        deliverBy: clause.delivered ? null : round + 2,
        suspendedUntil: null,
      },
    ]),
  );
}

function cardOf({ card }: SetUp): readonly Consequence[] {
  if (card === undefined) return [];
  return [
    ({ state }) => [{ type: 'CardPlayed', card: { card, round: state.round, askedOf: null, choice: null } }],
    (now) => {
      const event = applyEffects(now, now.pack.card(card).effects, {
        by: { kind: 'card', card },
        self: null,
        target: null,
      });
      return event === null ? [] : [event];
    },
  ];
}
