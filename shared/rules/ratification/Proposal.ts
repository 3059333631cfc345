import { mapValues } from '../../game/entries.ts';
import type { DraftTerm, GameState, StandingClause } from '../../game/GameState.ts';
import type { ClauseId } from '../../game/ids.ts';
import type { Frame, Level } from '../../game/vocabulary.ts';

/** The whole accord a home is asked to judge: every clause of the table, changed or not, and the frame. */
export interface Proposal {
  readonly frame: Frame;
  readonly terms: { readonly [clause: ClauseId]: DraftTerm };
}

/** What would stand if the working text came home: the standing accord, overlaid by the text. */
export function proposalOf(state: GameState): Proposal {
  const standing = mapValues<ClauseId, StandingClause, DraftTerm>(
    state.standing.clauses,
    ({ level, visibility, sponsors }) => ({ level, visibility, sponsors }),
  );
  return state.draft === null
    ? { frame: state.standing.frame, terms: standing }
    : { frame: state.draft.frame, terms: { ...standing, ...state.draft.terms } };
}

/** The proposal with one clause at another level. */
export function withLevel(proposal: Proposal, clause: ClauseId, level: Level): Proposal {
  const term = proposal.terms[clause] ?? { visibility: 'announced' as const, sponsors: [], level };
  return { ...proposal, terms: { ...proposal.terms, [clause]: { ...term, level } } };
}
