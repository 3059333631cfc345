import type { Actor, Command, SeatCommand, SeatCommandKind, SeatCommandOf } from '../game/Command.ts';
import { SEAT_COMMAND_KINDS } from '../game/Command.ts';
import type { GameEvent } from '../game/GameEvent.ts';
import type { SeatId } from '../game/ids.ts';
import type { Refusal } from '../game/Refusal.ts';
import { ok, type Result } from '../game/result.ts';
import { availability } from './commands/CommandRule.ts';
import { COMMAND_RULES } from './commands/index.ts';
import { decideDesk } from './decideDesk.ts';
import { refuse } from './refuse.ts';
import { after } from './sequence.ts';
import { settle } from './settle.ts';
import type { Table } from './Table.ts';

/**
 * Judges a command: the events it brings, automatic consequences included, or the reason why it is out of order.
 * Pure; the only randomness comes from the game's own seed, by named draws.
 */
export function decide(table: Table, actor: Actor, command: Command): Result<readonly GameEvent[], Refusal> {
  if (!isSeatCommand(command)) return decideDesk(table, actor, command);
  if (actor === 'system' || actor === 'instructor' || actor === 'chair')
    return refuse(command.kind, 'notForThisActor', { actor });
  if (table.state.seats[actor] === undefined) return refuse(command.kind, 'notASeat', { seat: actor });
  const judged = judge(table, actor, command);
  if (!judged.ok) return judged;
  return ok([...judged.value, ...settle(after(table, judged.value))]);
}

function judge<Kind extends SeatCommandKind>(
  table: Table,
  seat: SeatId,
  command: SeatCommandOf<Kind>,
): Result<readonly GameEvent[], Refusal> {
  const kind: Kind = command.kind;
  const rule = COMMAND_RULES[kind];
  const available = availability<Kind>(rule, kind, table, seat);
  return available.ok ? rule.judge(table, seat, command, available.value) : available;
}

function isSeatCommand(command: Command): command is SeatCommand {
  return SEAT_COMMAND_KINDS.some((kind) => kind === command.kind);
}
