import { ok, type Result } from '../../shared/game/result.ts';
import type { Problem } from '../../shared/protocol/Problem.ts';
import { problem } from '../tables/problem.ts';

interface Validator<Value> {
  (value: unknown): value is Value;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

/** A body that has the form its schema says, or where it does not. */
export function parseBody<Value>(body: unknown, validate: Validator<Value>): Result<Value, Problem> {
  if (validate(body)) return ok(body);
  const [first] = validate.errors ?? [];
  return problem('malformed', {
    path: first === undefined || first.instancePath === '' ? '/' : first.instancePath.slice(0, 200),
    expected: (first?.message ?? 'another form').slice(0, 200),
  });
}
