import type { DeskCommand, SeatCommand, SystemCommand } from '../game/Command.ts';
import type { Refusal } from '../game/Refusal.ts';
import type { Result } from '../game/result.ts';
import type { WireCommand } from '../protocol/WireCommand.ts';

/** Whatever may be asked of a game, by whomever. */
export type AnyCommand = WireCommand | SeatCommand | DeskCommand | SystemCommand;

/** The number of the row that a command became, or why it was refused. */
export type SubmitResult = Result<{ readonly seq: number }, Refusal>;
