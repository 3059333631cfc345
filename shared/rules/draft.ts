import { entriesOf, mapValues } from '../game/entries.ts';
import type { DraftAccord, DraftTerm, GameState } from '../game/GameState.ts';
import type { ClauseId, SeatId } from '../game/ids.ts';
import type { Term, TextChange } from '../game/terms.ts';

/** The working text a round starts from: what stands, for the clauses on the docket. */
export function openingDraft(state: GameState, docket: readonly ClauseId[]): DraftAccord {
  return {
    frame: state.standing.frame,
    linked: [],
    terms: Object.fromEntries(
      docket.flatMap((clause): [ClauseId, DraftTerm][] => {
        const standing = state.standing.clauses[clause];
        return standing === undefined
          ? []
          : [[clause, { level: standing.level, visibility: standing.visibility, sponsors: [] }]];
      }),
    ),
  };
}

/** The text after a change; `sponsors` stand behind it, the first of them first. */
export function changed(draft: DraftAccord, change: TextChange, sponsors: readonly SeatId[]): DraftAccord {
  switch (change.kind) {
    case 'term': {
      const { clause, level, visibility } = change.term;
      return { ...draft, terms: { ...draft.terms, [clause]: { level, visibility, sponsors } } };
    }
    case 'frame':
      return { ...draft, frame: change.frame };
    case 'link':
      return { ...draft, linked: change.clauses };
  }
}

/** Whether a change would leave the text as it is. */
export function changesNothing(draft: DraftAccord, change: TextChange): boolean {
  switch (change.kind) {
    case 'term':
      return holdsTerm(draft, change.term);
    case 'frame':
      return draft.frame === change.frame;
    case 'link':
      return (
        change.clauses.length === draft.linked.length &&
        change.clauses.every((clause) => draft.linked.includes(clause))
      );
  }
}

/** Whether the text says exactly this of a clause. */
export function holdsTerm(draft: DraftAccord, term: Term): boolean {
  const now = draft.terms[term.clause];
  return now !== undefined && now.level === term.level && now.visibility === term.visibility;
}

/** Clauses whose level in the text differs from what stands, in the order of the docket. */
export function changedClauses({ draft, docket, standing }: GameState): readonly ClauseId[] {
  if (draft === null) return [];
  return entriesOf<ClauseId, DraftTerm>(draft.terms)
    .filter(([id, term]) => {
      const clause = standing.clauses[id];
      return clause !== undefined && clause.level !== term.level;
    })
    .map(([id]) => id)
    .sort((a, b) => docket.indexOf(a) - docket.indexOf(b));
}

/** Whether the text leaves everything as it stands, so that there is nothing to vote on. */
export function leavesAllAsItStands(state: GameState): boolean {
  if (state.draft === null) return true;
  const sameVisibility = entriesOf<ClauseId, DraftTerm>(state.draft.terms).every(
    ([clause, term]) => state.standing.clauses[clause]?.visibility === term.visibility,
  );
  return changedClauses(state).length === 0 && sameVisibility && state.draft.frame === state.standing.frame;
}

/** How far a change moves the text; amendments are voted from the furthest. */
export function distance(draft: DraftAccord, change: TextChange): number {
  if (change.kind !== 'term') return 1;
  const now = draft.terms[change.term.clause];
  if (now === undefined) return 0;
  const steps = Math.abs(now.level - change.term.level);
  return steps * 2 + (now.visibility === change.term.visibility ? 0 : 1);
}

/** The terms of a text, for comparing it with promises. */
export function termsOf(draft: DraftAccord): { readonly [clause: ClauseId]: Term } {
  return mapValues<ClauseId, DraftTerm, Term>(draft.terms, (term, clause) => ({
    clause,
    level: term.level,
    visibility: term.visibility,
  }));
}
