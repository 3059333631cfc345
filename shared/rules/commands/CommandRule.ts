import type { SeatCommandKind, SeatCommandOf } from '../../game/Command.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { SeatId } from '../../game/ids.ts';
import type { Refusal } from '../../game/Refusal.ts';
import type { Result } from '../../game/result.ts';
import type { Step } from '../../game/vocabulary.ts';
import type { Choices } from '../Options.ts';
import { refuse } from '../refuse.ts';
import type { Table } from '../Table.ts';

/**
 * The rule of one kind of command. `options` says whether the seat may give it now and what can be filled in, from
 * what the seat itself can see; `judge` then only has to check what was filled in.
 */
export interface CommandRule<Kind extends SeatCommandKind> {
  /** Steps in which the command is in order at all. */
  readonly steps: readonly Step[];
  options(table: Table, seat: SeatId): Result<Choices[Kind], Refusal>;
  judge(
    table: Table,
    seat: SeatId,
    command: SeatCommandOf<Kind>,
    choices: Choices[Kind],
  ): Result<readonly GameEvent[], Refusal>;
}

/** What a seat may do now under a rule: refused outside its steps, while paused, before the game and after it. */
export function availability<Kind extends SeatCommandKind>(
  rule: CommandRule<Kind>,
  kind: Kind,
  table: Table,
  seat: SeatId,
): Result<Choices[Kind], Refusal> {
  const { state } = table;
  if (state.round === 0) return refuse(kind, 'gameNotOpen');
  if (state.step === 'over') return refuse(kind, 'gameOver');
  if (state.paused) return refuse(kind, 'paused');
  if (!rule.steps.includes(state.step)) {
    return refuse(kind, 'wrongStep', { step: state.step, inOrderAt: rule.steps.join(' ') });
  }
  return rule.options(table, seat);
}
