// Written by "npm run schemas"; do not edit.
import type { Roads } from '../Road.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a Roads; if not, `validateRoads.errors` says why until the next call. */
export const validateRoads: {
  (value: unknown): value is Roads;
  readonly errors?: readonly ValidationError[] | null;
};
