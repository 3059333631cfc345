// Written by "npm run schemas"; do not edit.
import type { CodedHistory } from '../CodedHistory.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a CodedHistory; if not, `validateCodedHistory.errors` says why until the next call. */
export const validateCodedHistory: {
  (value: unknown): value is CodedHistory;
  readonly errors?: readonly ValidationError[] | null;
};
