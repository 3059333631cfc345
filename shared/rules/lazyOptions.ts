import { SEAT_COMMAND_KINDS, type SeatCommandKind } from '../game/Command.ts';
import type { SeatId } from '../game/ids.ts';
import type { Availability, Options } from './Options.ts';
import { optionOf } from './optionsFor.ts';
import type { Table } from './Table.ts';

/**
 * The same as `optionsFor`, but each kind of command is only looked at when somebody asks for it: for games in which
 * nobody looks at most of them. Not for sending or copying, since nothing is in it before it is read.
 */
export function lazyOptions(table: Table, seat: SeatId): Options {
  const known = new Map<SeatCommandKind, unknown>();
  const option = <Kind extends SeatCommandKind>(kind: Kind): Availability<Kind> => {
    const before = known.get(kind) as Availability<Kind> | undefined;
    if (before !== undefined) return before;
    const now = optionOf(table, seat, kind);
    known.set(kind, now);
    return now;
  };
  return Object.create(READERS, { option: { value: option } }) as Options;
}

/** One getter for each kind of command, shared by all. */
const READERS: object = Object.create(
  null,
  Object.fromEntries(
    SEAT_COMMAND_KINDS.map((kind) => [
      kind,
      {
        get(this: { option(kind: SeatCommandKind): unknown }): unknown {
          return this.option(kind);
        },
      },
    ]),
  ),
);
