import type { MotionId, SeatId } from '../ids.ts';
import { sideOf } from '../ids.ts';
import { EMPTY_DESK, evolvePapers } from '../papers/evolvePapers.ts';
import { motionEnded, overturned, reconsidered, votingBegan } from './decisions.ts';
import type { Caucus, Floor, FloorTurn, OpenMotion } from './Floor.ts';
import type { FloorEvent } from './FloorEvent.ts';

/** The floor after an event. `null` where there is none yet; only `FloorOpened` makes one. */
export function evolveFloor(floor: Floor | null, event: FloorEvent): Floor | null {
  if (event.type === 'FloorOpened') return opened(event.speakingSeconds, event.agenda);
  return floor === null ? null : after(floor, event);
}

function opened(speakingSeconds: number, agenda: Floor['agenda']): Floor {
  return {
    turn: 0,
    turnMs: null,
    now: { kind: 'open' },
    list: [],
    listOpen: true,
    speakingSeconds,
    caucus: null,
    placards: [],
    passed: [],
    speeches: {},
    lastSide: null,
    lastSpeech: null,
    responding: null,
    responses: 0,
    replies: { asked: [], held: [] },
    motions: [],
    considering: null,
    moved: 0,
    agenda,
    ended: null,
    stage: 'debate',
    opening: {},
    ruledOut: null,
    decided: [],
    ballots: { rollCall: false, important: false },
    desk: EMPTY_DESK,
  };
}

function after(floor: Floor, event: Exclude<FloorEvent, { readonly type: 'FloorOpened' }>): Floor {
  switch (event.type) {
    case 'SpeakerListed':
      return { ...floor, list: [...floor.list, event.speaker] };
    case 'SpeakerUnlisted':
      return { ...floor, list: floor.list.filter(({ seat }) => seat !== event.seat) };
    case 'PlacardRaised':
      return { ...floor, placards: [...floor.placards, event.seat] };
    case 'PlacardLowered':
      return { ...floor, placards: without(floor.placards, event.seat) };
    case 'FloorTaken':
      return taken(floor, event);
    case 'FloorPassed':
      return { ...floor, passed: [...floor.passed, event.seat] };
    case 'MotionMade':
      return { ...floor, motions: [...floor.motions, event.motion], moved: floor.moved + 1, passed: [] };
    case 'MotionSeconded':
      return withMotion(floor, event.motion, (motion) => ({ ...motion, secondedBy: event.seat }));
    case 'MotionObjected':
      return withMotion(floor, event.motion, (motion) => ({
        ...motion,
        objectedBy: [...motion.objectedBy, event.seat],
      }));
    case 'MotionSpeakerListed':
      return withMotion(floor, event.motion, (motion) => ({
        ...motion,
        speakers: [...motion.speakers, { seat: event.seat, side: event.side }],
      }));
    case 'MotionTaken':
      return { ...floor, considering: event.motion };
    case 'MotionVoteCast':
      return withMotion(floor, event.motion, (motion) => ({
        ...motion,
        votes: { ...motion.votes, [event.seat]: event.vote },
      }));
    case 'MotionEnded':
      return motionEnded(floor, event);
    case 'CaucusOpened':
      return { ...floor, caucus: event.caucus, placards: [] };
    case 'CaucusExtended':
      return { ...floor, caucus: extended(floor.caucus, event.speeches) };
    case 'CaucusClosed':
      return { ...floor, caucus: null, placards: [] };
    case 'SpeakingTimeSet':
      return { ...floor, speakingSeconds: event.seconds };
    case 'SpeakersListClosed':
      return { ...floor, listOpen: false };
    case 'AgendaSet':
      return { ...floor, agenda: event.clauses };
    case 'PointRaised':
      return floor;
    case 'ReplyAsked':
      return { ...floor, replies: { ...floor.replies, asked: [...floor.replies.asked, event.seat] } };
    case 'DebateEnded':
      return { ...floor, ended: event.how };
    case 'OpeningAnswered':
      return { ...floor, opening: { ...floor.opening, [event.seat]: event.as } };
    case 'RulingOverturned':
      return overturned(floor);
    case 'DecisionReconsidered':
      return reconsidered(floor, event.motion);
    case 'VotingBegan':
      return votingBegan(floor, event.drafts);
    case 'BallotRulesSet':
      return { ...floor, ballots: event.ballots };
    case 'PaperStarted':
      // a new paper is something to answer, also for those who had nothing to add
      return { ...floor, desk: evolvePapers(floor.desk, event), passed: [] };
    default:
      return { ...floor, desk: evolvePapers(floor.desk, event) };
  }
}

/** Who speaks leaves the list or lowers the placard, and the speech is counted. */
function taken(floor: Floor, { turn, now, ms }: Extract<FloorEvent, { readonly type: 'FloorTaken' }>): Floor {
  const next: Floor = { ...floor, turn, turnMs: ms, now, passed: [] };
  switch (now.kind) {
    case 'open':
      return { ...next, responding: null };
    case 'responses':
      return { ...next, responding: { of: now.of, to: now.to }, responses: 0, placards: [] };
    case 'speech':
      return speaking(next, now);
    case 'vote':
    case 'break':
    case 'roll':
      return next;
  }
}

function speaking(floor: Floor, { seat, as }: Extract<FloorTurn, { readonly kind: 'speech' }>): Floor {
  const counts = as === 'list' || as === 'caucus';
  const motion = as === 'for' || as === 'against' ? floor.considering : null;
  const heard =
    motion === null || (as !== 'for' && as !== 'against')
      ? floor
      : withMotion(floor, motion, (open) => ({
          ...open,
          speakers: open.speakers.filter((speaker) => speaker.seat !== seat),
          heard: { ...open.heard, [as]: open.heard[as] + 1 },
        }));
  return {
    ...heard,
    list: as === 'list' ? floor.list.filter((listed) => listed.seat !== seat) : floor.list,
    placards: without(floor.placards, seat),
    speeches: counts ? { ...floor.speeches, [seat]: (floor.speeches[seat] ?? 0) + 1 } : floor.speeches,
    lastSide: counts ? sideOf(seat) : floor.lastSide,
    lastSpeech: { seat, as },
    responses: as === 'question' || as === 'comment' ? floor.responses + 1 : floor.responses,
    caucus:
      as === 'caucus' && floor.caucus !== null
        ? { ...floor.caucus, speechesLeft: floor.caucus.speechesLeft - 1 }
        : floor.caucus,
    replies:
      as === 'reply'
        ? { asked: without(floor.replies.asked, seat), held: [...floor.replies.held, seat] }
        : floor.replies,
  };
}

function extended(caucus: Caucus | null, speeches: number): Caucus | null {
  return caucus === null ? null : { ...caucus, speechesLeft: caucus.speechesLeft + speeches };
}

function withMotion(floor: Floor, id: MotionId, change: (motion: OpenMotion) => OpenMotion): Floor {
  return { ...floor, motions: floor.motions.map((motion) => (motion.id === id ? change(motion) : motion)) };
}

function without(seats: readonly SeatId[], seat: SeatId): readonly SeatId[] {
  return seats.filter((other) => other !== seat);
}
