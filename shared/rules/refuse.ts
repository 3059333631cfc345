import type { CommandKind } from '../game/Command.ts';
import type { Refusal, RefusalCode } from '../game/Refusal.ts';
import { fail } from '../game/result.ts';

/** A refusal of a command, with the values its text names. */
export function refuse(
  command: CommandKind | null,
  code: RefusalCode,
  params: Refusal['params'] = {},
): { readonly ok: false; readonly error: Refusal } {
  return fail({ code, command, params });
}
