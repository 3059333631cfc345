import { sideOf } from '../../game/ids.ts';
import { ok } from '../../game/result.ts';
import { POINT_KINDS } from '../../game/vocabulary.ts';
import { afterYield } from '../procedure/afterYield.ts';
import { floorNow, ruleOf } from '../procedure/procedureOf.ts';
import { refuse } from '../refuse.ts';
import { presentSeats } from '../seats.ts';
import type { CommandRule } from './CommandRule.ts';
import { motionsFor, needsFloor, notNow } from './onFloor.ts';

/** Steps in which motions are taken: the debate, and the last call before the vote on drafts. */
const WHERE_MOVED = ['debate', 'amendments'] as const;

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
  steps: WHERE_MOVED,
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

/** Takes back an own motion that nobody has taken up. */
export const withdrawMotion: CommandRule<'withdrawMotion'> = {
  steps: WHERE_MOVED,
  options: (table, seat) => motionsFor(table, seat, 'withdrawMotion', ({ by }) => by === seat),
  judge: (_table, _seat, { motion }, { motions }) =>
    motions.includes(motion)
      ? ok([{ type: 'MotionEnded', motion, outcome: 'withdrawn' }])
      : refuse('withdrawMotion', 'noSuchMotion', { motion }),
};

/** Helps a motion of another seat onto the floor. Nobody seconds an own motion. */
export const secondMotion: CommandRule<'secondMotion'> = {
  steps: WHERE_MOVED,
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
  steps: WHERE_MOVED,
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
  steps: WHERE_MOVED,
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
  steps: WHERE_MOVED,
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
  steps: WHERE_MOVED,
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
