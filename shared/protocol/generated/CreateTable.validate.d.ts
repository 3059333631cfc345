// Written by "npm run schemas"; do not edit.
import type { CreateTable } from '../CreateTable.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a CreateTable; if not, `validateCreateTable.errors` says why until the next call. */
export const validateCreateTable: {
  (value: unknown): value is CreateTable;
  readonly errors?: readonly ValidationError[] | null;
};
