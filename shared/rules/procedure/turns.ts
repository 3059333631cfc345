import type { Floor, FloorTurn, OpenMotion, SpeechRole } from '../../game/floor/Floor.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { SeatId } from '../../game/ids.ts';
import { unreachable } from '../../game/unreachable.ts';
import type { Procedure } from '../../scenario/Procedure.ts';
import { presentSeats } from '../seats.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import { inPrecedence, nextOnMotion, recognised } from './chair.ts';
import { executed } from './executed.ts';
import { carries } from './majority.ts';
import { floorNow, hasQuorum, ruleOf } from './procedureOf.ts';
import { advanceRoll, endRollTurn } from './rollTurn.ts';
import { turnTo } from './turnTo.ts';

/** Questions or comments after one speech. */
const MOST_RESPONSES = 2;

/** What follows when the turn on the floor is over: by its clock, by its holder, or because nobody has more to add. */
export function endTurn(table: Table): readonly GameEvent[] {
  const running = floorNow(table);
  if (running === null) return [];
  const { floor } = running;
  const { now } = floor;
  switch (now.kind) {
    case 'open':
      return closeWindow(table);
    case 'speech':
      return afterSpeech(table, now.as);
    case 'responses':
      return nextResponse(table);
    case 'vote':
      return countVotes(table, now.entitled);
    case 'break':
      return sequence(table, [
        // a wish for more time that found no majority is over with the time
        ({ state }) =>
          (state.floor?.motions ?? []).map(({ id }) => ({
            type: 'MotionEnded',
            motion: id,
            outcome: 'dropped',
          })),
        () => [{ type: 'CaucusClosed' }],
        openFloor,
      ]);
    case 'roll':
      return endRollTurn(table);
    default:
      return unreachable(now);
  }
}

/** What the floor does by itself, without a clock: everybody has passed or voted, or a placard is up. */
export function advanceFloor(table: Table): readonly GameEvent[] {
  const running = floorNow(table);
  if (running === null) return [];
  const { floor } = running;
  const present = presentSeats(table.state);
  const allPassed = (except: SeatId | null): boolean =>
    present.length > 0 && present.every((seat) => seat === except || floor.passed.includes(seat));
  switch (floor.now.kind) {
    case 'open':
      return allPassed(null) ? endTurn(table) : [];
    case 'speech':
      return [];
    case 'responses':
      return floor.placards.length > 0 || allPassed(floor.now.of) ? endTurn(table) : [];
    case 'vote': {
      const { motion, entitled } = floor.now;
      const votes = floor.motions.find(({ id }) => id === motion)?.votes ?? {};
      return entitled.every((seat) => votes[seat] !== undefined) ? endTurn(table) : [];
    }
    case 'break':
      return allPassed(null) ? endTurn(table) : extensionCarried(table);
    case 'roll':
      return advanceRoll(table);
    default:
      return unreachable(floor.now);
  }
}

/** Opens the floor for motions; with something waiting, for as long as the rules give. */
export function openFloor(table: Table): readonly GameEvent[] {
  const running = floorNow(table);
  if (running === null) return [];
  const { floor, procedure } = running;
  const waits =
    floor.stage === 'debate' && (floor.list.length > 0 || floor.motions.length > 0 || floor.caucus !== null);
  return [turnTo(table, { kind: 'open' }, waits ? procedure.windowSeconds : null)];
}

/** Gives the floor to a speaker for so many seconds. */
export function giveFloor(table: Table, seat: SeatId, as: SpeechRole, seconds: number): readonly GameEvent[] {
  return [turnTo(table, { kind: 'speech', seat, as }, seconds)];
}

/** Gives the floor with the time that is left. */
export function handFloor(table: Table, now: FloorTurn): readonly GameEvent[] {
  const { floor } = table.state;
  return [
    { type: 'FloorTaken', turn: (floor?.turn ?? 0) + 1, now, ms: floor?.turnMs ?? null, keepsClock: true },
  ];
}

/**
 * Nothing more is moved: what nobody seconded falls, the most disruptive motion is taken up; else somebody speaks, and
 * with nobody to speak the debate is closed. After closure only motions on the vote are left.
 */
export function closeWindow(table: Table): readonly GameEvent[] {
  return sequence(table, [
    ({ state }) => unseconded(table, state.floor),
    (now) => takeMotion(now) ?? nextSpeaker(now) ?? closed(now),
  ]);
}

function closed({ state }: Table): readonly GameEvent[] {
  return state.floor?.stage === 'voting' ? [] : [{ type: 'DebateEnded', how: 'closed' }];
}

function unseconded(table: Table, floor: Floor | null): readonly GameEvent[] {
  const procedure = floorNow(table)?.procedure;
  if (procedure === undefined || floor === null) return [];
  return floor.motions
    .filter(({ terms, secondedBy }) => secondedBy === null && ruleOf(procedure, terms.kind)?.second === true)
    .map(({ id }) => ({ type: 'MotionEnded', motion: id, outcome: 'notSeconded' }));
}

/** Takes up the motion that comes first; `null` when none waits. */
function takeMotion(table: Table): readonly GameEvent[] | null {
  const running = floorNow(table);
  const first = running === null ? undefined : inPrecedence(running.procedure, running.floor.motions)[0];
  if (first === undefined) return null;
  return sequence(table, [() => [{ type: 'MotionTaken', motion: first.id }], continueMotion]);
}

/** The next speech on the motion that was taken up; then it carries without objection, or is voted. */
function continueMotion(table: Table): readonly GameEvent[] {
  const running = considered(table);
  if (running === null) return goOn(table);
  const { motion, procedure } = running;
  const speaker = nextOnMotion(procedure, motion);
  if (speaker !== null) return giveFloor(table, speaker.seat, speaker.side, procedure.shortSpeechSeconds);
  const majority = ruleOf(procedure, motion.terms.kind)?.majority ?? null;
  if (majority === null || motion.objectedBy.length === 0) return carried(table, motion);
  if (!hasQuorum(table)) return ended(table, motion, 'noQuorum');
  const entitled = presentSeats(table.state);
  return [turnTo(table, { kind: 'vote', motion: motion.id, entitled }, procedure.voteSeconds)];
}

function countVotes(table: Table, entitled: readonly SeatId[]): readonly GameEvent[] {
  const running = considered(table);
  if (running === null) return openFloor(table);
  const { motion, procedure } = running;
  const majority = ruleOf(procedure, motion.terms.kind)?.majority ?? null;
  const cast = entitled.map((seat) => motion.votes[seat]);
  const tally = {
    yes: cast.filter((vote) => vote === 'yes').length,
    no: cast.filter((vote) => vote === 'no').length,
    present: entitled.length,
    entitled: entitled.length,
  };
  return majority !== null && carries(majority, tally)
    ? carried(table, motion)
    : ended(table, motion, 'failed');
}

/** A motion that carries is done; those that waited behind it fall, but for motions on the vote. */
function carried(table: Table, motion: OpenMotion): readonly GameEvent[] {
  const { floor } = table.state;
  const others = floor?.stage === 'debate' ? floor.motions.filter(({ id }) => id !== motion.id) : [];
  return sequence(table, [
    () => [{ type: 'MotionEnded', motion: motion.id, outcome: 'carried' }],
    () => others.map(({ id }) => ({ type: 'MotionEnded', motion: id, outcome: 'dropped' })),
    (now) => executed(now, motion),
    (now) => (hasMoved(table, now) ? [] : goOn(now)),
  ]);
}

/** A motion that does not carry makes room for the next. */
function ended(table: Table, motion: OpenMotion, outcome: 'failed' | 'noQuorum'): readonly GameEvent[] {
  return sequence(table, [
    () => [{ type: 'MotionEnded', motion: motion.id, outcome }],
    (now) => takeMotion(now) ?? goOn(now),
  ]);
}

/** Whether carrying out a motion has already given the floor to something, or ended the debate. */
function hasMoved(before: Table, now: Table): boolean {
  const { floor } = now.state;
  return floor?.turn !== before.state.floor?.turn || (floor?.stage === 'debate' && floor.ended !== null);
}

/** In the place of a majority taken by vote: in a caucus, more than half of those present want more time. */
function extensionCarried(table: Table): readonly GameEvent[] {
  const running = floorNow(table);
  if (running === null) return [];
  const { floor, procedure } = running;
  const present = presentSeats(table.state);
  const motion = floor.motions.find(({ terms, secondedBy, votes }) => {
    const majority = ruleOf(procedure, terms.kind)?.majority ?? null;
    const yes = present.filter((seat) => votes[seat] === 'yes').length;
    const tally = { yes, no: present.length - yes, present: present.length, entitled: present.length };
    return (
      terms.kind === 'extendCaucus' && secondedBy !== null && majority !== null && carries(majority, tally)
    );
  });
  if (motion === undefined) return [];
  return sequence(table, [
    () => [{ type: 'MotionEnded', motion: motion.id, outcome: 'carried' }],
    (now) => executed(now, motion),
  ]);
}

function afterSpeech(table: Table, as: SpeechRole): readonly GameEvent[] {
  const running = floorNow(table);
  if (running === null) return [];
  switch (as) {
    case 'for':
    case 'against':
      return continueMotion(table);
    case 'question': {
      const asked = running.floor.responding;
      return asked === null
        ? openFloor(table)
        : giveFloor(table, asked.of, 'answer', running.procedure.shortSpeechSeconds);
    }
    case 'answer':
    case 'comment':
      return nextResponse(table);
    case 'list':
    case 'caucus':
    case 'yielded':
    case 'reply':
      return openFloor(table);
    default:
      return unreachable(as);
  }
}

/** The next question or comment, as long as placards are up and the rules allow one more. */
function nextResponse(table: Table): readonly GameEvent[] {
  const running = floorNow(table);
  if (running === null) return [];
  const { floor, procedure } = running;
  const { responding } = floor;
  if (responding === null || floor.responses >= MOST_RESPONSES) return openFloor(table);
  const next = recognised(
    floor,
    floor.placards.filter((seat) => seat !== responding.of),
  );
  if (next === null) return openFloor(table);
  return giveFloor(
    table,
    next,
    responding.to === 'questions' ? 'question' : 'comment',
    procedure.shortSpeechSeconds,
  );
}

/** The next speaker, or after closure the next motion; with nobody waiting, the floor is open again. */
function goOn(table: Table): readonly GameEvent[] {
  const next = table.state.floor?.stage === 'voting' ? takeMotion(table) : nextSpeaker(table);
  return next ?? openFloor(table);
}

/** A reply that was asked for, the next of a caucus, the next of the list; `null` with nobody waiting. */
function nextSpeaker(table: Table): readonly GameEvent[] | null {
  const running = floorNow(table);
  if (running === null) return null;
  const { floor, procedure } = running;
  if (floor.stage === 'voting') return null;
  const [reply] = floor.replies.asked;
  if (reply !== undefined) return giveFloor(table, reply, 'reply', procedure.shortSpeechSeconds);
  if (floor.caucus?.kind === 'moderated') return nextInCaucus(table, floor);
  const [listed] = floor.list;
  if (listed !== undefined) return giveFloor(table, listed.seat, 'list', floor.speakingSeconds);
  return null;
}

function nextInCaucus(table: Table, floor: Floor): readonly GameEvent[] {
  const { caucus } = floor;
  const next = recognised(floor);
  if (caucus === null || caucus.speechesLeft <= 0 || next === null) {
    return sequence(table, [() => [{ type: 'CaucusClosed' }], goOn]);
  }
  return giveFloor(table, next, 'caucus', caucus.speakerSeconds ?? floor.speakingSeconds);
}

function considered(
  table: Table,
): { readonly floor: Floor; readonly procedure: Procedure; readonly motion: OpenMotion } | null {
  const running = floorNow(table);
  const motion = running?.floor.motions.find(({ id }) => id === running.floor.considering);
  return running === null || motion === undefined ? null : { ...running, motion };
}
