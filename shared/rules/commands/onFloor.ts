import type { CommandKind } from '../../game/Command.ts';
import { type Floor, modeOf, type OpenMotion } from '../../game/floor/Floor.ts';
import type { MotionId, SeatId } from '../../game/ids.ts';
import type { Refusal } from '../../game/Refusal.ts';
import { ok, type Result } from '../../game/result.ts';
import type { Procedure } from '../../scenario/Procedure.ts';
import { inOrderNow } from '../procedure/inOrderNow.ts';
import { floorNow } from '../procedure/procedureOf.ts';
import { refuse } from '../refuse.ts';
import type { Table } from '../Table.ts';

interface Running {
  readonly floor: Floor;
  readonly procedure: Procedure;
}

/** The floor, or the refusal of a command that needs one. */
export function needsFloor(table: Table, command: CommandKind): Result<Running, Refusal> {
  const running = floorNow(table);
  return running === null ? refuse(command, 'noFloor') : ok(running);
}

/** Refused because the floor does something else; says what is in order instead. */
export function notNow(table: Table, command: CommandKind, rule: string): Result<never, Refusal> {
  return refuse(command, 'notInOrder', { rule, inOrderInstead: inOrderNow(table).join(' ') });
}

/** The motions that wait and to which a seat may give a command; refused while somebody speaks or a vote runs. */
export function motionsFor(
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
