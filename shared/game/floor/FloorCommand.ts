import type { MotionId, SeatId } from '../ids.ts';
import type { PointKind } from '../vocabulary.ts';
import type { ListedSpeaker, MotionTerms } from './Floor.ts';

/** To whom a speaker leaves the rest of the time. */
export type Yield =
  | { readonly to: 'chair' }
  | { readonly to: 'questions' }
  | { readonly to: 'comments' }
  | { readonly to: 'seat'; readonly seat: SeatId };

/** What a seat may ask on a floor with speakers and motions. */
export type FloorCommand =
  | { readonly kind: 'joinList'; readonly stance: ListedSpeaker['stance'] }
  | { readonly kind: 'leaveList' }
  /** Asks to speak in a caucus, or to question or comment on a speech. */
  | { readonly kind: 'raisePlacard' }
  | { readonly kind: 'lowerPlacard' }
  | { readonly kind: 'yieldFloor'; readonly rest: Yield }
  | { readonly kind: 'makeMotion'; readonly terms: MotionTerms }
  | { readonly kind: 'withdrawMotion'; readonly motion: MotionId }
  | { readonly kind: 'secondMotion'; readonly motion: MotionId }
  | { readonly kind: 'objectMotion'; readonly motion: MotionId }
  | { readonly kind: 'speakToMotion'; readonly motion: MotionId; readonly side: 'for' | 'against' }
  | { readonly kind: 'voteMotion'; readonly motion: MotionId; readonly vote: 'yes' | 'no' }
  /** Nothing to move, to answer or to add at this turn. */
  | { readonly kind: 'passFloor' }
  | { readonly kind: 'raisePoint'; readonly point: PointKind }
  | { readonly kind: 'askReply' };
