import type { FloorEvent } from '../../shared/game/floor/FloorEvent.ts';
import type { EventView } from './EventView.ts';

const IN_THE_PANEL = {
  parts: null,
  because: 'the floor stands in its panel: who speaks, who waits, what was moved',
} as const;

/** What of the floor is seen on the drawn table: nothing yet; all of it stands in words in its panel. */
export const FLOOR_VIEWS: { readonly [Type in FloorEvent['type']]: EventView<Type> } = {
  FloorOpened: IN_THE_PANEL,
  SpeakerListed: IN_THE_PANEL,
  SpeakerUnlisted: IN_THE_PANEL,
  PlacardRaised: IN_THE_PANEL,
  PlacardLowered: IN_THE_PANEL,
  FloorTaken: IN_THE_PANEL,
  FloorPassed: IN_THE_PANEL,
  MotionMade: IN_THE_PANEL,
  MotionSeconded: IN_THE_PANEL,
  MotionObjected: IN_THE_PANEL,
  MotionSpeakerListed: IN_THE_PANEL,
  MotionTaken: IN_THE_PANEL,
  MotionVoteCast: IN_THE_PANEL,
  MotionEnded: IN_THE_PANEL,
  CaucusOpened: IN_THE_PANEL,
  CaucusExtended: IN_THE_PANEL,
  CaucusClosed: IN_THE_PANEL,
  SpeakingTimeSet: IN_THE_PANEL,
  SpeakersListClosed: IN_THE_PANEL,
  AgendaSet: IN_THE_PANEL,
  PointRaised: IN_THE_PANEL,
  ReplyAsked: IN_THE_PANEL,
  DebateEnded: IN_THE_PANEL,
};
