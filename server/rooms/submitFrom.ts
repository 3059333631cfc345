import type { Refusal } from '../../shared/game/Refusal.ts';
import { fail } from '../../shared/game/result.ts';
import type { SubmitResult } from '../../shared/host/SubmitResult.ts';
import { validateDeskCommand } from '../../shared/protocol/generated/DeskCommand.validate.js';
import { validateWireCommand } from '../../shared/protocol/generated/WireCommand.validate.js';
import type { LiveTable } from '../tables/LiveTable.ts';
import type { JoinRole } from './joinRole.ts';

/** Judges a message as a command of whoever sent it; the sender's seat comes from the connection, never from the message. */
export async function submitFrom(table: LiveTable, role: JoinRole, message: unknown): Promise<SubmitResult> {
  const { host, record } = table;
  const { actor } = role;
  if (actor === null) return refuse('notForThisActor', { actor: role.viewer.kind });
  if (actor === 'instructor') {
    return validateDeskCommand(message) ? host.submit(actor, message) : malformed(validateDeskCommand.errors);
  }
  if (validateWireCommand(message)) return host.submit(actor, message);
  const errors = validateWireCommand.errors;
  // Alone with bots, the clock and undo are one's own.
  if (record.mode === 'solo' && validateDeskCommand(message)) return host.submit('chair', message);
  if (validateDeskCommand(message)) return refuse('notForThisActor', { actor });
  return malformed(errors);
}

/** A refusal that the engine never saw. */
export function refuse(code: Refusal['code'], params: Refusal['params'] = {}): SubmitResult {
  return fail({ code, command: null, params });
}

interface Fault {
  readonly instancePath: string;
  readonly message?: string;
}

function malformed(errors: readonly Fault[] | null | undefined): SubmitResult {
  const [first] = errors ?? [];
  return refuse('malformed', {
    path: first === undefined || first.instancePath === '' ? '/' : first.instancePath.slice(0, 200),
    expected: (first?.message ?? 'a command').slice(0, 200),
  });
}
