import { type Floor, modeOf } from '../../game/floor/Floor.ts';
import type { MotionKind } from '../../game/vocabulary.ts';
import type { Procedure } from '../../scenario/Procedure.ts';

/** What may be moved now, the most disruptive first: by what the floor is doing, and by what has not been moved yet. */
export function motionsInOrder({
  floor,
  procedure,
}: {
  readonly floor: Floor;
  readonly procedure: Procedure;
}): readonly MotionKind[] {
  const mode = modeOf(floor);
  return procedure.motions
    .filter(({ kind, modes, mayInterrupt }) => {
      if (mode === 'speech' && !mayInterrupt) return false;
      if (kind === 'closeList' && !floor.listOpen) return false;
      if (kind === 'extendCaucus' && floor.caucus === null) return false;
      return (
        modes.includes(mode) || (mode === 'moderated' && kind === 'closeDebate' && modes.includes('open'))
      );
    })
    .sort((a, b) => a.precedence - b.precedence)
    .map(({ kind }) => kind);
}
