// Written by "npm run schemas"; do not edit.
import type { JoinTable } from '../JoinTable.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a JoinTable; if not, `validateJoinTable.errors` says why until the next call. */
export const validateJoinTable: {
  (value: unknown): value is JoinTable;
  readonly errors?: readonly ValidationError[] | null;
};
