import type { ClauseId } from '../../game/ids.ts';
import type { Term, TextChange } from '../../game/terms.ts';
import { type Frame, LEVELS, type Level, type Visibility } from '../../game/vocabulary.ts';
import type { Levels } from '../../rules/value/Levels.ts';
import type { Mind } from './Mind.ts';
import { type Recall, recalled, recalledByAll } from './recall.ts';

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

const drafts: Recall<Package> = new WeakMap();

/** The working text as it is; the same object as long as text and standing accord are. */
export function draftPackage(mind: Mind): Package {
  const { draft, docket, standing } = mind.view;
  return recalled(drafts, mind.pack, [draft, docket, standing], () => packageOf(mind));
}

/** What stands, in a frame. */
export function standingPackage({ view, standing }: Mind, frame: Frame): Package {
  const visibility = Object.fromEntries(
    view.docket.map((clause) => [clause, view.standing.clauses[clause]?.visibility ?? 'announced'] as const),
  );
  return { levels: standing, changed: [], frame, visibility, linked: [] };
}

function packageOf(mind: Mind): Package {
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

const changes = new WeakMap<Package, Map<TextChange, Package>>();

/** A package after one change; the same object for the same two. */
export function changedPackage(mind: Mind, before: Package, change: TextChange): Package {
  const ofPackage = changes.get(before) ?? new Map<TextChange, Package>();
  changes.set(before, ofPackage);
  const known = ofPackage.get(change);
  if (known !== undefined) return known;
  const after = packageAfter(mind, before, change);
  ofPackage.set(change, after);
  return after;
}

function packageAfter(mind: Mind, before: Package, change: TextChange): Package {
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
  const shownAt = new Map(
    mind.view.docket.map((clause) => [clause, LEVELS.map((level) => visibilityOf(clause, level))]),
  );
  return everyDocket(mind).map(({ levels, changed }): Package => {
    let { visibility } = draft;
    for (const clause of changed) {
      const shown = shownAt.get(clause)?.[levels[clause] ?? 0] ?? 'announced';
      if (visibility[clause] !== shown) visibility = { ...visibility, [clause]: shown };
    }
    return { levels, changed, frame: draft.frame, visibility, linked: [] };
  });
}

type LevelsOnly = Pick<Package, 'levels' | 'changed'>;

const dockets: Recall<readonly LevelsOnly[]> = new WeakMap();

/** The levels of all these combinations, the same for everybody at the table. */
function everyDocket({ pack, view, standing }: Mind): readonly LevelsOnly[] {
  const { docket } = view;
  return recalledByAll(dockets, pack, [docket, standing], () => {
    let all: readonly LevelsOnly[] = [{ levels: standing, changed: [] }];
    for (const clause of docket)
      all = all.flatMap((before) =>
        LEVELS.map(
          (level): LevelsOnly =>
            level === standing[clause]
              ? before
              : { levels: { ...before.levels, [clause]: level }, changed: [...before.changed, clause] },
        ),
      );
    return all;
  });
}
