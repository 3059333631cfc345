import type { CommandKind } from '../../../shared/game/Command.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import { linesOf, parseLog } from '../../../shared/host/log/parseLog.ts';

/** How often the given seats used each kind of command, from an exported log; throws when the log is not whole. */
export function countCommands(
  log: string,
  seats: readonly SeatId[],
): { readonly [Kind in CommandKind]?: number } {
  const parsed = parseLog(linesOf(log));
  if (!parsed.ok) throw new Error(`the log is not whole: ${parsed.error.reason} at seq ${parsed.error.seq}`);
  const counts: { [Kind in CommandKind]?: number } = {};
  for (const { actor, command } of parsed.value.rows) {
    if (!seats.some((seat) => seat === actor)) continue;
    counts[command.kind] = (counts[command.kind] ?? 0) + 1;
  }
  return counts;
}
