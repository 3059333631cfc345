import { keysOf } from '../entries.ts';
import { type ClauseId, compareIds } from '../ids.ts';
import type { Frame, Level, Visibility } from '../vocabulary.ts';
import type { PaperText } from './Paper.ts';

/** Where two papers say different things of the same matter. */
export type Contradiction =
  | {
      readonly kind: 'term';
      readonly clause: ClauseId;
      readonly first: { readonly level: Level; readonly visibility: Visibility };
      readonly second: { readonly level: Level; readonly visibility: Visibility };
    }
  | { readonly kind: 'frame'; readonly first: Frame; readonly second: Frame };

/** Every point in which two texts cannot both hold: a clause at another level or visibility, or another frame. */
export function contradictions(first: PaperText, second: PaperText): readonly Contradiction[] {
  const terms = [...keysOf<ClauseId>(first.terms)].sort(compareIds).flatMap((clause): Contradiction[] => {
    const a = first.terms[clause];
    const b = second.terms[clause];
    if (a === undefined || b === undefined) return [];
    if (a.level === b.level && a.visibility === b.visibility) return [];
    return [{ kind: 'term', clause, first: said(a), second: said(b) }];
  });
  if (first.frame === null || second.frame === null || first.frame === second.frame) return terms;
  return [...terms, { kind: 'frame', first: first.frame, second: second.frame }];
}

function said({ level, visibility }: { readonly level: Level; readonly visibility: Visibility }) {
  return { level, visibility };
}
