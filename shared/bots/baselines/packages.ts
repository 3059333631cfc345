import type { ClauseId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import type { Mind } from '../mind/Mind.ts';
import { draftPackage, everyPackage, type Package } from '../mind/Package.ts';
import { gainOf, isForbidden } from '../mind/prospects.ts';

/** An accord the docket allows with what it brings the seat, in points. */
export interface Rational {
  readonly accord: Package;
  readonly gain: number;
}

/** The accords that are better for the seat than what stands and not over its line, best first. */
export function rationalAccords(mind: Mind): readonly Rational[] {
  return everyPackage(mind, draftPackage(mind), () => 'announced')
    .map((accord) => ({ accord, gain: gainOf(mind, accord) }))
    .filter(({ accord, gain }) => gain > 0 && !isForbidden(mind, accord))
    .sort((a, b) => b.gain - a.gain);
}

/** What an accord says of a clause; what stands where there is none. */
export function levelIn(mind: Mind, accord: Package | undefined, clause: ClauseId): Level {
  return accord?.levels[clause] ?? mind.standing[clause] ?? 0;
}
