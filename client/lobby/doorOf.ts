import { ok, type Result } from '../../shared/game/result.ts';
import type { ClassKnown } from '../../shared/protocol/ClassKnown.ts';
import type { Failure } from './askServer.ts';

/** The address a code leads to, from what the server knows of it: a class if there is one, else a table. */
export function doorOf(code: string, asClass: Result<ClassKnown, Failure>): Result<string, Failure> {
  return asClass.ok ? ok(asClass.value.known ? `/c/${code}` : `/t/${code}`) : asClass;
}
