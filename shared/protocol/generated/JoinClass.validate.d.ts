// Written by "npm run schemas"; do not edit.
import type { JoinClass } from '../OpenClass.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a JoinClass; if not, `validateJoinClass.errors` says why until the next call. */
export const validateJoinClass: {
  (value: unknown): value is JoinClass;
  readonly errors?: readonly ValidationError[] | null;
};
