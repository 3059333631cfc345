// Written by "npm run schemas"; do not edit.
import type { PackTexts } from '../PackTexts.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a PackTexts; if not, `validatePackTexts.errors` says why until the next call. */
export const validatePackTexts: {
  (value: unknown): value is PackTexts;
  readonly errors?: readonly ValidationError[] | null;
};
