import { fail, ok, type Result } from '../../shared/game/result.ts';
import type { Failure } from './askServer.ts';

/** The address a code leads to, from what the server knows of it: a class if there is one, else a table. */
export function doorOf(code: string, asClass: Result<unknown, Failure>): Result<string, Failure> {
  if (asClass.ok) return ok(`/c/${code}`);
  const { error } = asClass;
  return typeof error === 'object' && error.code === 'unknownClass' ? ok(`/t/${code}`) : fail(error);
}
