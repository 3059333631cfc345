import { evolveAll } from '../game/evolve.ts';
import type { GameEvent } from '../game/GameEvent.ts';
import type { Table } from './Table.ts';

/** Something that follows from the table as it is: events, or none. */
export type Consequence = (table: Table) => readonly GameEvent[];

/** The table after events. */
export function after(table: Table, events: readonly GameEvent[]): Table {
  return { ...table, state: evolveAll(table.state, events) };
}

/** Consequences one after another, each seeing what the ones before it did. */
export function sequence(table: Table, consequences: readonly Consequence[]): readonly GameEvent[] {
  let now = table;
  const all: GameEvent[] = [];
  for (const consequence of consequences) {
    const events = consequence(now);
    all.push(...events);
    now = after(now, events);
  }
  return all;
}
