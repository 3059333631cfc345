// Written by "npm run schemas"; do not edit.
import type { OpenClass } from '../OpenClass.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a OpenClass; if not, `validateOpenClass.errors` says why until the next call. */
export const validateOpenClass: {
  (value: unknown): value is OpenClass;
  readonly errors?: readonly ValidationError[] | null;
};
