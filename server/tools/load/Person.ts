import { Client, type Room } from '@colyseus/sdk';
import type { Snapshot } from '../../../shared/protocol/Frame.ts';
import { ROOM_MESSAGES, TABLE_ROOM } from '../../../shared/protocol/JoinTable.ts';
import type { ClassJoined } from '../../../shared/protocol/OpenClass.ts';

/** Somebody who has pressed the button: in a place, with the table in front of them. */
export interface Person {
  readonly joined: ClassJoined;
  readonly snapshot: Snapshot;
  readonly room: Room;
  /** From the press of the button to the table on the screen. */
  readonly joinMs: number;
}

/** Presses the button and waits for the table, as the page does. Throws when the server refuses. */
export async function joinAsPerson(base: string, classCode: string): Promise<Person> {
  const pressed = performance.now();
  const answer = await fetch(`${base}/api/classes/${classCode}/students`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  if (!answer.ok) throw new Error(`a student was refused: ${await answer.text()}`);
  const joined = (await answer.json()) as ClassJoined;
  const { tableCode } = joined.place;
  const room = await new Client(base).joinOrCreate(TABLE_ROOM, { code: tableCode, seatToken: joined.key });
  room.reconnection.enabled = false;
  const snapshot = new Promise<Snapshot>((done) => room.onMessage(ROOM_MESSAGES.snapshot, done));
  for (const other of [ROOM_MESSAGES.frame, ROOM_MESSAGES.presence]) room.onMessage(other, () => {});
  await room.request(ROOM_MESSAGES.watch);
  return { joined, room, snapshot: await snapshot, joinMs: performance.now() - pressed };
}
