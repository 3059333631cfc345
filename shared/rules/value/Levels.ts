import { mapValues } from '../../game/entries.ts';
import type { StandingClause } from '../../game/GameState.ts';
import type { ClauseId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import type { Table } from '../Table.ts';

/** An accord as the level of every clause; a clause left out stands as it did in 2009. */
export type Levels = { readonly [clause: ClauseId]: Level };

/** By the standing accord, which stays the same object until it changes. */
const known = new WeakMap<object, Levels>();

/** The levels that stand, suspended or not. */
export function standingLevels({ state }: Table): Levels {
  const { clauses } = state.standing;
  const before = known.get(clauses);
  if (before !== undefined) return before;
  const levels = mapValues<ClauseId, StandingClause, Level>(clauses, (clause) => clause.level);
  known.set(clauses, levels);
  return levels;
}

/** The levels that would stand if the working text came home. */
export function draftLevels(table: Table): Levels {
  const terms = table.state.draft?.terms ?? {};
  return {
    ...standingLevels(table),
    ...mapValues<ClauseId, (typeof terms)[ClauseId], Level>(terms, (term) => term.level),
  };
}
