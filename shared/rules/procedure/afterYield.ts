import type { Yield } from '../../game/floor/FloorCommand.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { SeatId } from '../../game/ids.ts';
import { unreachable } from '../../game/unreachable.ts';
import type { Table } from '../Table.ts';
import { endTurn, handFloor } from './turns.ts';

/** What becomes of the rest of a speech. To the chair, the floor opens at once; otherwise the clock goes on. */
export function afterYield(table: Table, seat: SeatId, rest: Yield): readonly GameEvent[] {
  switch (rest.to) {
    case 'chair':
      return endTurn(table);
    case 'questions':
    case 'comments':
      return handFloor(table, { kind: 'responses', of: seat, to: rest.to });
    case 'seat':
      return handFloor(table, { kind: 'speech', seat: rest.seat, as: 'yielded' });
    default:
      return unreachable(rest);
  }
}
