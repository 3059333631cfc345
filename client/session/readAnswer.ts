import type { Refusal } from '../../shared/game/Refusal.ts';
import type { Result } from '../../shared/game/result.ts';

/** The answer to a command, as it came from elsewhere; `null` when it is none. */
export function readAnswer(answer: unknown): Result<{ readonly seq: number }, Refusal> | null {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return null;
  if (answer.ok === true && 'value' in answer) return answer as Result<{ readonly seq: number }, Refusal>;
  return answer.ok === false && 'error' in answer
    ? (answer as Result<{ readonly seq: number }, Refusal>)
    : null;
}
