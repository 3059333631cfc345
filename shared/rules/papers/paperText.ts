import { keysOf } from '../../game/entries.ts';
import type { DraftAccord, DraftTerm, GameState } from '../../game/GameState.ts';
import type { ClauseId } from '../../game/ids.ts';
import type { Paper, PaperTerm, PaperText } from '../../game/papers/Paper.ts';
import type { Term, TextChange } from '../../game/terms.ts';
import type { Frame } from '../../game/vocabulary.ts';

/** A text of these terms; a term that says what stands already is left out. */
export function textOf(
  state: GameState,
  terms: readonly Term[],
  frame: Frame | null,
  linked: readonly ClauseId[],
): PaperText {
  const empty: PaperText = { terms: {}, frame: null, linked: [] };
  const said = terms.reduce((text, term) => changedText(state, text, { kind: 'term', term }), empty);
  const framed = frame === null ? said : changedText(state, said, { kind: 'frame', frame });
  return changedText(state, framed, { kind: 'link', clauses: linked });
}

/** The text after a change. What is as it stands needs no clause. */
export function changedText(state: GameState, text: PaperText, change: TextChange): PaperText {
  switch (change.kind) {
    case 'term': {
      const { clause, level, visibility } = change.term;
      const standing = state.standing.clauses[clause];
      if (standing?.level === level && standing.visibility === visibility) return without(text, clause);
      const details = text.terms[clause]?.details ?? null;
      const terms = { ...text.terms, [clause]: { level, visibility, details } };
      return { ...text, terms: inDocketOrder(state, terms) };
    }
    case 'frame':
      return { ...text, frame: change.frame === state.standing.frame ? null : change.frame };
    case 'link':
      return { ...text, linked: change.clauses.filter((clause) => text.terms[clause] !== undefined) };
  }
}

/** The text without a clause. */
export function without(text: PaperText, clause: ClauseId): PaperText {
  const { [clause]: _gone, ...terms } = text.terms;
  const linked = text.linked.filter((other) => other !== clause);
  return { ...text, terms, linked: linked.length > 1 ? linked : [] };
}

/** Whether a change would leave the text as it is. */
export function textUnchanged(state: GameState, text: PaperText, change: TextChange): boolean {
  switch (change.kind) {
    case 'term': {
      const { clause, level, visibility } = change.term;
      const now = text.terms[clause] ?? state.standing.clauses[clause];
      return now?.level === level && now.visibility === visibility;
    }
    case 'frame':
      return (text.frame ?? state.standing.frame) === change.frame;
    case 'link': {
      const { linked } = changedText(state, text, change);
      return linked.length === text.linked.length && linked.every((clause) => text.linked.includes(clause));
    }
  }
}

/** The operative clauses of a text, in the order of the docket. */
export function operativeClauses(state: GameState, text: PaperText): readonly ClauseId[] {
  return state.docket.filter((clause) => text.terms[clause] !== undefined);
}

/** A text that says nothing. */
export function saysNothing(text: PaperText): boolean {
  return keysOf<ClauseId>(text.terms).length === 0 && text.frame === null;
}

/** An accord with what a paper says written into it; its sponsors stand behind its clauses. */
export function written(accord: DraftAccord, { text, sponsors }: Paper): DraftAccord {
  const terms: { [clause: ClauseId]: DraftTerm } = { ...accord.terms };
  for (const clause of keysOf<ClauseId>(text.terms)) {
    const term = text.terms[clause];
    if (term !== undefined) terms[clause] = { level: term.level, visibility: term.visibility, sponsors };
  }
  return {
    frame: text.frame ?? accord.frame,
    linked: text.linked.length > 0 ? text.linked : accord.linked,
    terms,
  };
}

/** What the shared working text says beyond what stands, as a paper would say it. */
export function workingText(state: GameState): {
  readonly terms: readonly Term[];
  readonly frame: Frame | null;
  readonly linked: readonly ClauseId[];
} {
  const { draft, docket, standing } = state;
  if (draft === null) return { terms: [], frame: null, linked: [] };
  const terms = docket.flatMap((clause): Term[] => {
    const said = draft.terms[clause];
    const now = standing.clauses[clause];
    if (said === undefined || (said.level === now?.level && said.visibility === now.visibility)) return [];
    return [{ clause, level: said.level, visibility: said.visibility }];
  });
  return { terms, frame: draft.frame === standing.frame ? null : draft.frame, linked: draft.linked };
}

function inDocketOrder(
  state: GameState,
  terms: { readonly [clause: ClauseId]: PaperTerm },
): PaperText['terms'] {
  return Object.fromEntries(
    state.docket.flatMap((clause) => {
      const term = terms[clause];
      return term === undefined ? [] : [[clause, term]];
    }),
  );
}
