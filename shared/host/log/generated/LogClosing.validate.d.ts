// Written by "npm run schemas"; do not edit.
import type { LogClosing } from '../LogLine.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a LogClosing; if not, `validateLogClosing.errors` says why until the next call. */
export const validateLogClosing: {
  (value: unknown): value is LogClosing;
  readonly errors?: readonly ValidationError[] | null;
};
