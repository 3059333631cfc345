import { keysOf } from '../../game/entries.ts';
import type { ClauseId } from '../../game/ids.ts';
import type { PaperText } from '../../game/papers/Paper.ts';
import type { Term } from '../../game/terms.ts';
import type { Mind } from '../mind/Mind.ts';
import { type Package, standingPackage, withTerms } from '../mind/Package.ts';
import { gainOf, isForbidden } from '../mind/prospects.ts';

/** What a paper would make of the accord that stands. */
export function paperPackage(mind: Mind, text: PaperText): Package {
  const frame = text.frame ?? mind.view.standing.frame;
  return { ...withTerms(mind, standingPackage(mind, frame), termsIn(text)), linked: text.linked };
}

/** The terms of a paper. */
export function termsIn(text: PaperText): readonly Term[] {
  return keysOf<ClauseId>(text.terms).flatMap((clause) => {
    const term = text.terms[clause];
    return term === undefined ? [] : [{ clause, level: term.level, visibility: term.visibility }];
  });
}

/** Whether a seat can stand behind an accord: it gains, and its line is not crossed. */
export function isWelcome(mind: Mind, accord: Package): boolean {
  return !isForbidden(mind, accord) && gainOf(mind, accord) > 0;
}
