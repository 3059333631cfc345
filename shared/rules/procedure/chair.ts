import type { Floor, OpenMotion } from '../../game/floor/Floor.ts';
import { type SeatId, sideOf } from '../../game/ids.ts';
import type { Procedure } from '../../scenario/Procedure.ts';
import { ruleOf } from './procedureOf.ts';

/**
 * Whom the chair recognises among raised placards: who has spoken least; among those, the delegation that did not
 * speak last; among those, who asked first.
 */
export function recognised(floor: Floor, placards: readonly SeatId[] = floor.placards): SeatId | null {
  const ranked = placards
    .map((seat, order) => ({
      seat,
      order,
      speeches: floor.speeches[seat] ?? 0,
      sameSide: sideOf(seat) === floor.lastSide,
    }))
    .sort((a, b) => a.speeches - b.speeches || Number(a.sameSide) - Number(b.sameSide) || a.order - b.order);
  return ranked[0]?.seat ?? null;
}

/**
 * The motions that wait, the most disruptive first; among caucuses of one kind the longest first, then who moved
 * first.
 */
export function inPrecedence(procedure: Procedure, motions: readonly OpenMotion[]): readonly OpenMotion[] {
  const rank = (motion: OpenMotion): number => ruleOf(procedure, motion.terms.kind)?.precedence ?? 1000;
  return motions
    .map((motion, order) => ({ motion, order }))
    .sort(
      (a, b) =>
        rank(a.motion) - rank(b.motion) ||
        (b.motion.terms.seconds ?? 0) - (a.motion.terms.seconds ?? 0) ||
        a.order - b.order,
    )
    .map(({ motion }) => motion);
}

/** Which side speaks next on a motion: for and against in turn, as far as the rule and those who asked go. */
export function nextOnMotion(
  procedure: Procedure,
  motion: OpenMotion,
): { readonly seat: SeatId; readonly side: 'for' | 'against' } | null {
  const debate = ruleOf(procedure, motion.terms.kind)?.debate ?? { pro: 0, con: 0 };
  const open = motion.speakers.filter(({ side }) =>
    side === 'for' ? motion.heard.for < debate.pro : motion.heard.against < debate.con,
  );
  const turn = motion.heard.for <= motion.heard.against ? 'for' : 'against';
  return open.find(({ side }) => side === turn) ?? open[0] ?? null;
}
