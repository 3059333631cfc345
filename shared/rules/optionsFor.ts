import type { SeatCommandKind } from '../game/Command.ts';
import { SEAT_COMMAND_KINDS } from '../game/Command.ts';
import type { SeatId } from '../game/ids.ts';
import { availability } from './commands/CommandRule.ts';
import { COMMAND_RULES } from './commands/index.ts';
import type { Availability, Options } from './Options.ts';
import type { Table } from './Table.ts';

/** Everything a seat can do now, and for the rest, why not. Reads only what the seat's own view holds. */
export function optionsFor(table: Table, seat: SeatId): Options {
  return Object.fromEntries(
    SEAT_COMMAND_KINDS.map((kind) => [kind, optionOf(table, seat, kind)]),
  ) as unknown as Options;
}

/** Whether a seat may give one kind of command now. */
export function optionOf<Kind extends SeatCommandKind>(
  table: Table,
  seat: SeatId,
  kind: Kind,
): Availability<Kind> {
  const found = availability<Kind>(COMMAND_RULES[kind], kind, table, seat);
  return found.ok ? { available: true, choices: found.value } : { available: false, refusal: found.error };
}
