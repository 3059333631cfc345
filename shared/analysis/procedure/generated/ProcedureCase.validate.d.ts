// Written by "npm run schemas"; do not edit.
import type { ProcedureCase } from '../ProcedureCase.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a ProcedureCase; if not, `validateProcedureCase.errors` says why until the next call. */
export const validateProcedureCase: {
  (value: unknown): value is ProcedureCase;
  readonly errors?: readonly ValidationError[] | null;
};
