import { mapValues } from '../../game/entries.ts';
import type { SeatPrivate } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';
import type { Table } from '../../rules/Table.ts';

/** The table with every seat as the scenario describes its office, nobody with a temper of their own. */
export function withoutTempers(table: Table): Table {
  const secrets = mapValues<SeatId, SeatPrivate, SeatPrivate>(table.state.secrets, (secret) => ({
    ...secret,
    temper: {},
  }));
  return { ...table, state: { ...table.state, secrets } };
}
