import type { FloorTurn } from '../../game/floor/Floor.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { Table } from '../Table.ts';

/** The next turn on the floor, for so many seconds; `null`, or a table at its own pace: as long as it takes. */
export function turnTo(table: Table, now: FloorTurn, seconds: number | null): GameEvent {
  const turn = (table.state.floor?.turn ?? 0) + 1;
  const ms = table.state.settings.pace === 'own' || seconds === null ? null : seconds * 1000;
  return { type: 'FloorTaken', turn, now, ms, keepsClock: false };
}
