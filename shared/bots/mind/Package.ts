import type { ClauseId } from '../../game/ids.ts';
import type { Term, TextChange } from '../../game/terms.ts';
import { type Frame, LEVELS, type Level, type Visibility } from '../../game/vocabulary.ts';
import type { Levels } from '../../rules/value/Levels.ts';
import type { Mind } from './Mind.ts';

/** A possible accord of the round: what it says of the clauses on the docket, on top of what stands. */
export interface Package {
  /** Of every clause, changed or not. */
  readonly levels: Levels;
  /** Docket clauses whose level differs from what stands. */
  readonly changed: readonly ClauseId[];
  readonly frame: Frame;
  readonly visibility: { readonly [clause: ClauseId]: Visibility };
  readonly linked: readonly ClauseId[];
}

/** The working text as it is. */
export function draftPackage(mind: Mind): Package {
  const { draft, docket, standing } = mind.view;
  const levels: { [clause: ClauseId]: Level } = { ...mind.standing };
  const visibility: { [clause: ClauseId]: Visibility } = {};
  for (const clause of docket) {
    const term = draft?.terms[clause];
    levels[clause] = term?.level ?? mind.standing[clause] ?? 0;
    visibility[clause] = term?.visibility ?? standing.clauses[clause]?.visibility ?? 'announced';
  }
  return {
    levels,
    changed: docket.filter((clause) => levels[clause] !== mind.standing[clause]),
    frame: draft?.frame ?? standing.frame,
    visibility,
    linked: draft?.linked ?? [],
  };
}

/** A package after one change. */
export function changedPackage(mind: Mind, before: Package, change: TextChange): Package {
  switch (change.kind) {
    case 'term':
      return withTerms(mind, before, [change.term]);
    case 'frame':
      return { ...before, frame: change.frame };
    case 'link':
      return { ...before, linked: change.clauses };
  }
}

/** A package with other terms. */
export function withTerms(mind: Mind, before: Package, terms: readonly Term[]): Package {
  const levels: { [clause: ClauseId]: Level } = { ...before.levels };
  const visibility: { [clause: ClauseId]: Visibility } = { ...before.visibility };
  for (const term of terms) {
    levels[term.clause] = term.level;
    visibility[term.clause] = term.visibility;
  }
  const changed = mind.view.docket.filter((clause) => levels[clause] !== mind.standing[clause]);
  return { ...before, levels, visibility, changed };
}

/** What a package says of a clause. */
export function termOf(from: Package, clause: ClauseId): Term {
  return {
    clause,
    level: from.levels[clause] ?? 0,
    visibility: from.visibility[clause] ?? 'announced',
  };
}

/** Terms in which a package differs from another. */
export function termsApart(mind: Mind, from: Package, other: Package): readonly Term[] {
  return mind.view.docket
    .filter(
      (clause) =>
        from.levels[clause] !== other.levels[clause] || from.visibility[clause] !== other.visibility[clause],
    )
    .map((clause) => termOf(from, clause));
}

/**
 * Every combination of levels for the clauses on the docket (64 for three clauses), in the frame of the text;
 * `visibilityOf` says how each changed term would be shown.
 */
export function everyPackage(
  mind: Mind,
  draft: Package,
  visibilityOf: (clause: ClauseId, level: Level) => Visibility,
): readonly Package[] {
  let packages: readonly Package[] = [{ ...draft, levels: mind.standing, changed: [], linked: [] }];
  for (const clause of mind.view.docket) {
    const choices = LEVELS.map((level) => ({ level, visibility: visibilityOf(clause, level) }));
    packages = packages.flatMap((before) =>
      choices.map(({ level, visibility }): Package => {
        if (level === mind.standing[clause]) return before;
        return {
          ...before,
          levels: { ...before.levels, [clause]: level },
          changed: [...before.changed, clause],
          visibility: { ...before.visibility, [clause]: visibility },
        };
      }),
    );
  }
  return packages;
}
