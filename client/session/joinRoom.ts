import type { Room } from '@colyseus/sdk';
import { fail, ok } from '../../shared/game/result.ts';
import { ROOM_MESSAGES, TABLE_ROOM } from '../../shared/protocol/JoinTable.ts';
import { PROBLEM_CODES, type ProblemCode } from '../../shared/protocol/Problem.ts';
import { presenceOf, type RoomPresence } from './presenceOf.ts';
import type { JoinRoom, RoomEars, RoomLink } from './RoomLink.ts';

/** Answers that stay the same however often one asks. */
const FINAL: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unknownTable',
  'wrongToken',
  'deskOnly',
  'malformed',
]);

/** Joins over the network. The library for it is loaded with the first join. */
export const joinRoom: JoinRoom = async (wish, ears) => {
  try {
    const { Client } = await import('@colyseus/sdk');
    const room = await new Client(location.origin).joinOrCreate<RoomPresence>(TABLE_ROOM, wish);
    return ok(linkTo(room, ears));
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const problem = PROBLEM_CODES.find((code) => code === said);
    return fail(problem !== undefined && FINAL.has(problem) ? problem : null);
  }
};

function linkTo(room: Room<unknown, RoomPresence>, ears: RoomEars): RoomLink {
  let over = false;
  // Seats are taken up again by their key: the library's own way back knows nothing of restarts, gives up, and drops
  // messages that it kept for later.
  room.reconnection.enabled = false;
  for (const kind of [ROOM_MESSAGES.snapshot, ROOM_MESSAGES.frame]) {
    room.onMessage(kind, (body: unknown) => ears.message(kind, body));
  }
  // Said again by the room's state, which also reaches those who joined between two messages.
  room.onMessage(ROOM_MESSAGES.presence, () => undefined);
  room.onStateChange((state) => ears.presence(presenceOf(state)));
  room.onLeave(() => {
    if (over) return;
    over = true;
    ears.ended();
  });
  return {
    request: (kind, body) => room.request(kind, body),
    ping: (ms) =>
      new Promise((done, failed) => {
        const timer = setTimeout(() => failed(new Error('no answer')), ms);
        room.ping(() => {
          clearTimeout(timer);
          done();
        });
      }),
    close: () => {
      over = true;
      void room.leave();
    },
  };
}
