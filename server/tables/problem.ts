import { fail, type Result } from '../../shared/game/result.ts';
import type { AppendProblem } from '../../shared/host/ports.ts';
import type { Problem, ProblemCode } from '../../shared/protocol/Problem.ts';

/** An answer that says what is wrong. */
export function problem(code: ProblemCode, params: Problem['params'] = {}): Result<never, Problem> {
  return fail({ code, params });
}

/** What to tell somebody whose wish could not be kept on the disk. */
export function storeProblem(cause: AppendProblem | string | number | undefined): Result<never, Problem> {
  if (cause === 'full') return problem('diskFull');
  return problem(cause === 'readOnly' ? 'readOnly' : 'internal');
}
