import type { FloorEvent } from '../../shared/game/floor/FloorEvent.ts';
import type { Cue } from './cues.ts';

/** Which sound an event on the floor makes, if any. */
export const FLOOR_SOUNDS: { readonly [Type in FloorEvent['type']]: Cue | null } = {
  FloorOpened: 'gavel',
  SpeakerListed: null,
  SpeakerUnlisted: null,
  PlacardRaised: 'paddle',
  PlacardLowered: null,
  FloorTaken: null,
  FloorPassed: null,
  MotionMade: 'chime',
  MotionSeconded: null,
  MotionObjected: null,
  MotionSpeakerListed: null,
  MotionTaken: null,
  MotionVoteCast: 'paddle',
  MotionEnded: 'gavel',
  CaucusOpened: 'chime',
  CaucusExtended: 'clock',
  CaucusClosed: 'gavel',
  SpeakingTimeSet: null,
  SpeakersListClosed: null,
  AgendaSet: 'page',
  PointRaised: 'chime',
  ReplyAsked: null,
  DebateEnded: 'gavel',
};
