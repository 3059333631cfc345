// Written by "npm run schemas"; do not edit.
import type { LogText } from '../LogLine.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a LogText; if not, `validateLogText.errors` says why until the next call. */
export const validateLogText: {
  (value: unknown): value is LogText;
  readonly errors?: readonly ValidationError[] | null;
};
