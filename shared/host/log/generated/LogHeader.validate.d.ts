// Written by "npm run schemas"; do not edit.
import type { LogHeader } from '../LogLine.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a LogHeader; if not, `validateLogHeader.errors` says why until the next call. */
export const validateLogHeader: {
  (value: unknown): value is LogHeader;
  readonly errors?: readonly ValidationError[] | null;
};
