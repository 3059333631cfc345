import type { MotionId, PaperId } from '../ids.ts';
import type { MotionKind } from '../vocabulary.ts';
import type { Floor, MotionOutcome } from './Floor.ts';

/** Motions whose effect lasts, so that it can be taken back. */
export const LASTING = [
  'setSpeakingTime',
  'closeList',
  'setAgenda',
  'introduceDraft',
] as const satisfies readonly MotionKind[];

/** A motion leaves the floor; what the chair ruled out can be appealed, what carried and lasts can be reconsidered. */
export function motionEnded(
  floor: Floor,
  event: { readonly motion: MotionId; readonly outcome: MotionOutcome },
): Floor {
  const motion = floor.motions.find(({ id }) => id === event.motion);
  const left: Floor = {
    ...floor,
    motions: floor.motions.filter(({ id }) => id !== event.motion),
    considering: floor.considering === event.motion ? null : floor.considering,
  };
  if (motion === undefined) return left;
  if (event.outcome === 'outOfOrder') return { ...left, ruledOut: motion };
  const lasts = LASTING.some((kind) => kind === motion.terms.kind) && motion.terms.amendment === undefined;
  if (event.outcome !== 'carried' || !lasts) return left;
  const { listOpen, speakingSeconds, agenda } = floor;
  const decision = { motion: motion.id, terms: motion.terms, before: { listOpen, speakingSeconds, agenda } };
  return { ...left, decided: [...left.decided, decision] };
}

/** The ruled-out motion waits again. */
export function overturned(floor: Floor): Floor {
  return floor.ruledOut === null
    ? floor
    : { ...floor, motions: [...floor.motions, floor.ruledOut], ruledOut: null };
}

/** What a decision changed is as it was before it. A draft goes back by an event of its own. */
export function reconsidered(floor: Floor, id: MotionId): Floor {
  const decision = floor.decided.find(({ motion }) => motion === id);
  if (decision === undefined) return floor;
  const left = { ...floor, decided: floor.decided.filter((other) => other !== decision) };
  switch (decision.terms.kind) {
    case 'setSpeakingTime':
      return { ...left, speakingSeconds: decision.before.speakingSeconds };
    case 'closeList':
      return { ...left, listOpen: decision.before.listOpen };
    case 'setAgenda':
      return { ...left, agenda: decision.before.agenda };
    default:
      return left;
  }
}

/** After closure nothing of the debate waits any more; the drafts come one after another. */
export function votingBegan(floor: Floor, drafts: readonly PaperId[]): Floor {
  return {
    ...floor,
    stage: 'voting',
    now: { kind: 'open' },
    turn: floor.turn + 1,
    turnMs: null,
    caucus: null,
    placards: [],
    passed: [],
    motions: [],
    considering: null,
    responding: null,
    desk: { ...floor.desk, order: drafts, contested: drafts.length > 1 },
  };
}
