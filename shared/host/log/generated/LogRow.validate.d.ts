// Written by "npm run schemas"; do not edit.
import type { LogRow } from '../LogLine.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a LogRow; if not, `validateLogRow.errors` says why until the next call. */
export const validateLogRow: {
  (value: unknown): value is LogRow;
  readonly errors?: readonly ValidationError[] | null;
};
