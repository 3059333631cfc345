import type { Floor } from '../../../shared/game/floor/Floor.ts';
import type { MotionId, SeatId } from '../../../shared/game/ids.ts';
import { inPrecedence, recognised } from '../../../shared/rules/procedure/chair.ts';
import { ruleOf } from '../../../shared/rules/procedure/procedureOf.ts';
import type { Procedure } from '../../../shared/scenario/Procedure.ts';

/** What the floor turns to after this turn, as far as anybody can know. */
export type NextUp =
  | { readonly kind: 'motion'; readonly motion: MotionId }
  | { readonly kind: 'seat'; readonly seat: SeatId }
  | { readonly kind: 'nobody' };

/**
 * Who or what comes next if nothing more is moved: the motion that goes first, a reply, the next of a caucus, the next
 * of the list. The same order as the automatic chair's.
 */
export function nextUp(floor: Floor, procedure: Procedure): NextUp {
  const ready = inPrecedence(procedure, floor.motions).find(
    ({ id, terms, secondedBy }) =>
      id !== floor.considering && (secondedBy !== null || ruleOf(procedure, terms.kind)?.second !== true),
  );
  if (ready !== undefined && floor.now.kind === 'open') return { kind: 'motion', motion: ready.id };
  const seat =
    floor.replies.asked[0] ??
    (floor.caucus?.kind === 'moderated' ? recognised(floor) : floor.list[0]?.seat) ??
    null;
  return seat === null ? { kind: 'nobody' } : { kind: 'seat', seat };
}
