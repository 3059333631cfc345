import type { CommandKind } from '../../game/Command.ts';
import type { Floor, OpenMotion } from '../../game/floor/Floor.ts';
import { modeOf } from '../../game/floor/Floor.ts';
import { type MotionId, type SeatId, sideOf } from '../../game/ids.ts';
import type { Refusal } from '../../game/Refusal.ts';
import { ok, type Result } from '../../game/result.ts';
import { POINT_KINDS } from '../../game/vocabulary.ts';
import type { Procedure } from '../../scenario/Procedure.ts';
import { afterYield } from '../procedure/afterYield.ts';
import { checkTerms } from '../procedure/checkTerms.ts';
import { inOrderNow } from '../procedure/inOrderNow.ts';
import { motionsInOrder } from '../procedure/motionsInOrder.ts';
import { floorNow, ruleOf } from '../procedure/procedureOf.ts';
import { refuse } from '../refuse.ts';
import { presentSeats } from '../seats.ts';
import type { Table } from '../Table.ts';
import type { CommandRule } from './CommandRule.ts';

interface Running {
  readonly floor: Floor;
  readonly procedure: Procedure;
}

/** The floor, or the refusal of a command that needs one. */
function needsFloor(table: Table, command: CommandKind): Result<Running, Refusal> {
  const running = floorNow(table);
  return running === null ? refuse(command, 'noFloor') : ok(running);
}

/** Refused because the floor does something else; says what is in order instead. */
function notNow(table: Table, command: CommandKind, rule: string): Result<never, Refusal> {
  return refuse(command, 'notInOrder', { rule, inOrderInstead: inOrderNow(table).join(' ') });
}

/** Puts a seat on the general speakers' list: once, while the list is open. */
export const joinList: CommandRule<'joinList'> = {
  steps: ['debate'],
  options: (table, seat) => {
    const running = needsFloor(table, 'joinList');
    if (!running.ok) return running;
    const { list, listOpen } = running.value.floor;
    if (list.some((listed) => listed.seat === seat)) return refuse('joinList', 'alreadyListed');
    return listOpen ? ok({ stances: ['for', 'neutral', 'against'] }) : refuse('joinList', 'listClosed');
  },
  judge: (_table, seat, { stance }) => ok([{ type: 'SpeakerListed', speaker: { seat, stance } }]),
};

/** Takes a seat off the list. */
export const leaveList: CommandRule<'leaveList'> = {
  steps: ['debate'],
  options: (table, seat) => {
    const running = needsFloor(table, 'leaveList');
    if (!running.ok) return running;
    const listed = running.value.floor.list.some((speaker) => speaker.seat === seat);
    return listed ? ok({}) : refuse('leaveList', 'notListed');
  },
  judge: (_table, seat) => ok([{ type: 'SpeakerUnlisted', seat }]),
};

/** Asks to be recognised: in a moderated caucus, or after a speech that was yielded to questions or comments. */
export const raisePlacard: CommandRule<'raisePlacard'> = {
  steps: ['debate'],
  options: (table, seat) => {
    const running = needsFloor(table, 'raisePlacard');
    if (!running.ok) return running;
    const { floor } = running.value;
    if (floor.placards.includes(seat)) return refuse('raisePlacard', 'alreadyListed');
    if (floor.responding !== null && floor.responding.of !== seat) return ok({});
    return floor.caucus?.kind === 'moderated' ? ok({}) : notNow(table, 'raisePlacard', 'moderatedCaucus');
  },
  judge: (_table, seat) => ok([{ type: 'PlacardRaised', seat }]),
};

export const lowerPlacard: CommandRule<'lowerPlacard'> = {
  steps: ['debate'],
  options: (table, seat) => {
    const running = needsFloor(table, 'lowerPlacard');
    if (!running.ok) return running;
    return running.value.floor.placards.includes(seat) ? ok({}) : refuse('lowerPlacard', 'notListed');
  },
  judge: (_table, seat) => ok([{ type: 'PlacardLowered', seat }]),
};

/**
 * Ends an own speech. The rest of the time goes to the chair, to questions, to comments or to another seat; only a
 * speech from the list can be yielded so, and a yielded one not again.
 */
export const yieldFloor: CommandRule<'yieldFloor'> = {
  steps: ['debate'],
  options: (table, seat) => {
    const running = needsFloor(table, 'yieldFloor');
    if (!running.ok) return running;
    const { now } = running.value.floor;
    if (now.kind !== 'speech' || now.seat !== seat) return notNow(table, 'yieldFloor', 'speech');
    const seats = now.as === 'list' ? presentSeats(table.state).filter((other) => other !== seat) : [];
    return ok({ mayYield: now.as === 'list', seats });
  },
  judge: (table, seat, { rest }, { mayYield, seats }) => {
    if (rest.to !== 'chair' && !mayYield) return refuse('yieldFloor', 'cannotYieldAgain');
    if (rest.to === 'seat' && !seats.includes(rest.seat))
      return refuse('yieldFloor', 'unknownSeat', { seat: rest.seat });
    return ok(afterYield(table, seat, rest));
  },
};

/** Moves something the floor has not moved yet; what is in order depends on what the floor is doing. */
export const makeMotion: CommandRule<'makeMotion'> = {
  steps: ['debate'],
  options: (table, seat) => {
    const running = needsFloor(table, 'makeMotion');
    if (!running.ok) return running;
    const motions = motionsInOrder(running.value);
    if (motions.length === 0) return notNow(table, 'makeMotion', 'noMotionsNow');
    return running.value.floor.motions.some((motion) => motion.by === seat)
      ? refuse('makeMotion', 'motionWaits')
      : ok({ motions });
  },
  judge: (table, seat, { terms }, { motions }) => {
    const running = floorNow(table);
    if (running === null) return refuse('makeMotion', 'noFloor');
    const rule = ruleOf(running.procedure, terms.kind);
    if (rule === null)
      return refuse('makeMotion', 'unknownMotion', { motion: terms.kind, inOrderInstead: motions.join(' ') });
    if (!motions.includes(terms.kind))
      return refuse('makeMotion', 'notInOrder', { rule: terms.kind, inOrderInstead: motions.join(' ') });
    const fault = checkTerms(table, running.floor, rule, terms);
    if (fault !== null) return fault;
    const motion: OpenMotion = {
      id: `motion:${table.state.round}.${running.floor.moved + 1}`,
      by: seat,
      terms,
      secondedBy: null,
      objectedBy: [],
      speakers: [],
      heard: { for: 0, against: 0 },
      votes: {},
    };
    return ok([{ type: 'MotionMade', motion }]);
  },
};

/** Takes back an own motion that nobody has taken up. */
export const withdrawMotion: CommandRule<'withdrawMotion'> = {
  steps: ['debate'],
  options: (table, seat) => motionsFor(table, seat, 'withdrawMotion', ({ by }) => by === seat),
  judge: (_table, _seat, { motion }, { motions }) =>
    motions.includes(motion)
      ? ok([{ type: 'MotionEnded', motion, outcome: 'withdrawn' }])
      : refuse('withdrawMotion', 'noSuchMotion', { motion }),
};

/** Helps a motion of another seat onto the floor. Nobody seconds an own motion. */
export const secondMotion: CommandRule<'secondMotion'> = {
  steps: ['debate'],
  options: (table, seat) =>
    motionsFor(table, seat, 'secondMotion', ({ by, secondedBy }) => by !== seat && secondedBy === null),
  judge: (table, seat, { motion }, { motions }) => {
    if (motions.includes(motion)) return ok([{ type: 'MotionSeconded', motion, seat }]);
    const own = table.state.floor?.motions.some(({ id, by }) => id === motion && by === seat) === true;
    return refuse('secondMotion', own ? 'ownMotion' : 'noSuchMotion', { motion });
  },
};

/** Asks for a vote on a motion that would otherwise carry without one. */
export const objectMotion: CommandRule<'objectMotion'> = {
  steps: ['debate'],
  options: (table, seat) =>
    motionsFor(
      table,
      seat,
      'objectMotion',
      ({ by, objectedBy }) => by !== seat && !objectedBy.includes(seat),
    ),
  judge: (table, seat, { motion }, { motions }) => {
    if (motions.includes(motion)) return ok([{ type: 'MotionObjected', motion, seat }]);
    const own = table.state.floor?.motions.some(({ id, by }) => id === motion && by === seat) === true;
    return refuse('objectMotion', own ? 'ownMotion' : 'noSuchMotion', { motion });
  },
};

/** Asks to speak for or against a motion, where the rules hear speakers on it. */
export const speakToMotion: CommandRule<'speakToMotion'> = {
  steps: ['debate'],
  options: (table, seat) => {
    const procedure = floorNow(table)?.procedure;
    return motionsFor(table, seat, 'speakToMotion', ({ terms, speakers }) => {
      const debate = procedure === undefined ? null : (ruleOf(procedure, terms.kind)?.debate ?? null);
      const heard = debate !== null && debate.pro + debate.con > 0;
      return heard && !speakers.some((speaker) => speaker.seat === seat);
    });
  },
  judge: (table, seat, { motion, side }, { motions }) => {
    if (!motions.includes(motion)) return refuse('speakToMotion', 'noSuchMotion', { motion });
    const running = floorNow(table);
    const terms = running?.floor.motions.find(({ id }) => id === motion)?.terms;
    const debate =
      running === null || terms === undefined ? undefined : ruleOf(running.procedure, terms.kind)?.debate;
    const places = debate === undefined ? 0 : side === 'for' ? debate.pro : debate.con;
    return places > 0
      ? ok([{ type: 'MotionSpeakerListed', motion, seat, side }])
      : refuse('speakToMotion', 'notInOrder', { rule: terms?.kind ?? motion, inOrderInstead: 'voteMotion' });
  },
};

/** A placard for or against a motion: once, while it is voted; for more time, while the caucus runs. */
export const voteMotion: CommandRule<'voteMotion'> = {
  steps: ['debate'],
  options: (table, seat) => {
    const running = needsFloor(table, 'voteMotion');
    if (!running.ok) return running;
    const { floor } = running.value;
    const open = floor.motions.filter(({ id, terms }) =>
      floor.now.kind === 'vote'
        ? floor.now.motion === id
        : floor.now.kind === 'break' && terms.kind === 'extendCaucus',
    );
    if (open.length === 0) return notNow(table, 'voteMotion', 'vote');
    if (floor.now.kind === 'vote' && !floor.now.entitled.includes(seat))
      return refuse('voteMotion', 'notEntitled');
    const left = open.filter(({ votes }) => votes[seat] === undefined).map(({ id }) => id);
    return left.length === 0 ? refuse('voteMotion', 'alreadyVoted') : ok({ motions: left });
  },
  judge: (_table, seat, { motion, vote }, { motions }) =>
    motions.includes(motion)
      ? ok([{ type: 'MotionVoteCast', motion, seat, vote }])
      : refuse('voteMotion', 'noSuchMotion', { motion }),
};

/** Nothing to move or to add at this turn; when all have passed the chair goes on. */
export const passFloor: CommandRule<'passFloor'> = {
  steps: ['debate'],
  options: (table, seat) => {
    const running = needsFloor(table, 'passFloor');
    if (!running.ok) return running;
    const { now, passed } = running.value.floor;
    if (now.kind === 'speech') return notNow(table, 'passFloor', 'speech');
    if (now.kind === 'vote') return notNow(table, 'passFloor', 'vote');
    return passed.includes(seat) ? refuse('passFloor', 'alreadyDone') : ok({});
  },
  judge: (_table, seat) => ok([{ type: 'FloorPassed', seat }]),
};

/** Points need no second and no vote; they may interrupt. */
export const raisePoint: CommandRule<'raisePoint'> = {
  steps: ['debate'],
  options: (table) => {
    const running = needsFloor(table, 'raisePoint');
    return running.ok ? ok({ points: POINT_KINDS }) : running;
  },
  judge: (_table, seat, { point }) => ok([{ type: 'PointRaised', seat, point }]),
};

/** A short reply to a speech of the other delegation, once in a debate; there is no reply to a reply. */
export const askReply: CommandRule<'askReply'> = {
  steps: ['debate'],
  options: (table, seat) => {
    const running = needsFloor(table, 'askReply');
    if (!running.ok) return running;
    const { lastSpeech, replies } = running.value.floor;
    if (replies.asked.includes(seat) || replies.held.includes(seat)) return refuse('askReply', 'alreadyDone');
    const toOther = lastSpeech !== null && sideOf(lastSpeech.seat) !== sideOf(seat);
    return toOther && lastSpeech.as !== 'reply' ? ok({}) : refuse('askReply', 'noReply');
  },
  judge: (_table, seat) => ok([{ type: 'ReplyAsked', seat }]),
};

function motionsFor(
  table: Table,
  seat: SeatId,
  command: CommandKind,
  fits: (motion: OpenMotion) => boolean,
): Result<{ readonly motions: readonly MotionId[] }, Refusal> {
  const running = needsFloor(table, command);
  if (!running.ok) return running;
  const { floor } = running.value;
  const mode = modeOf(floor);
  if (mode === 'speech' || mode === 'voting') return notNow(table, command, mode);
  const waiting = floor.motions.filter(({ id }) => id !== floor.considering);
  const motions = waiting.filter(fits).map(({ id }) => id);
  if (motions.length > 0) return ok({ motions });
  const own = waiting.length > 0 && waiting.every(({ by }) => by === seat);
  return refuse(command, own ? 'ownMotion' : 'noSuchMotion');
}
