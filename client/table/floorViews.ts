import type { FloorEvent } from '../../shared/game/floor/FloorEvent.ts';
import type { AmendmentEvent } from '../../shared/game/papers/PaperEvent.ts';
import { motionText } from '../words/floorText.ts';
import type { EventView } from './EventView.ts';
import { PAPER_VIEWS } from './paperViews.ts';
import { filled } from './TableWords.ts';

const IN_THE_PANEL = {
  parts: null,
  because: 'stands in the panel of the floor: lists, times, agenda',
} as const;

/** What of the floor is seen on the drawn table: who speaks, raised placards, the motion, the votes on it. */
export const FLOOR_VIEWS: {
  readonly [Type in (FloorEvent | AmendmentEvent)['type']]: EventView<Type>;
} = {
  FloorOpened: { parts: ['seats', 'motion'] },
  SpeakerListed: {
    parts: [],
    animate: ({ speaker }, effects, words) => {
      effects.lift(speaker.seat);
      effects.rise(speaker.seat, { icon: 'hand', text: words.table('asksToSpeak'), good: null });
    },
  },
  SpeakerUnlisted: IN_THE_PANEL,
  PlacardRaised: { parts: ['seats'] },
  PlacardLowered: { parts: ['seats'] },
  FloorTaken: {
    parts: ['seats', 'motion'],
    holdMs: 350,
    animate: ({ now }, effects) => {
      if (now.kind === 'speech') effects.react(now.seat, 'lean');
    },
  },
  FloorPassed: IN_THE_PANEL,
  MotionMade: {
    parts: [],
    holdMs: 500,
    animate: ({ motion }, effects, words) => {
      effects.lift(motion.by);
      effects.say(motion.by, filled(words.table('moves'), { motion: motionText(motion.terms, words) }));
    },
  },
  MotionSeconded: {
    parts: [],
    animate: ({ seat }, effects, words) => {
      effects.lift(seat);
      effects.rise(seat, { icon: 'check', text: words.table('seconds'), good: true });
    },
  },
  MotionObjected: {
    parts: [],
    animate: ({ seat }, effects, words) => {
      effects.lift(seat);
      effects.rise(seat, { icon: 'cross', text: words.table('objects'), good: false });
    },
  },
  MotionSpeakerListed: {
    parts: [],
    animate: ({ seat }, effects, words) => {
      effects.lift(seat);
      effects.rise(seat, { icon: 'hand', text: words.table('asksToSpeak'), good: null });
    },
  },
  MotionTaken: { parts: ['motion'] },
  MotionVoteCast: { parts: ['seats', 'motion'] },
  MotionEnded: {
    parts: ['seats', 'motion'],
    holdMs: 700,
    animate: ({ outcome }, effects, words) => {
      if (outcome === 'carried') effects.strike(words.table('carried'), true);
      if (outcome === 'failed') effects.strike(words.table('motionFailed'), false);
    },
  },
  CaucusOpened: { parts: ['seats'] },
  CaucusExtended: IN_THE_PANEL,
  CaucusClosed: { parts: ['seats'] },
  SpeakingTimeSet: IN_THE_PANEL,
  SpeakersListClosed: IN_THE_PANEL,
  AgendaSet: IN_THE_PANEL,
  PointRaised: {
    parts: [],
    animate: ({ seat }, effects) => effects.lift(seat),
  },
  ReplyAsked: {
    parts: ['seats'],
    animate: ({ seat }, effects, words) =>
      effects.rise(seat, { icon: 'hand', text: words.table('asksReply'), good: null }),
  },
  DebateEnded: { parts: ['motion', 'seats'] },
  ...PAPER_VIEWS,
};
