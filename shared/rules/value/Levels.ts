import { mapValues } from '../../game/entries.ts';
import type { StandingClause } from '../../game/GameState.ts';
import type { ClauseId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import type { Table } from '../Table.ts';

/** An accord as the level of every clause; a clause left out stands as it did in 2009. */
export type Levels = { readonly [clause: ClauseId]: Level };

/** The levels that stand, suspended or not. */
export function standingLevels({ state }: Table): Levels {
  return mapValues<ClauseId, StandingClause, Level>(state.standing.clauses, (clause) => clause.level);
}

/** The levels that would stand if the working text came home. */
export function draftLevels(table: Table): Levels {
  const terms = table.state.draft?.terms ?? {};
  return {
    ...standingLevels(table),
    ...mapValues<ClauseId, (typeof terms)[ClauseId], Level>(terms, (term) => term.level),
  };
}
