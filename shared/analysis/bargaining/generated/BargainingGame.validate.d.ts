// Written by "npm run schemas"; do not edit.
import type { BargainingGame } from '../BargainingGame.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a BargainingGame; if not, `validateBargainingGame.errors` says why until the next call. */
export const validateBargainingGame: {
  (value: unknown): value is BargainingGame;
  readonly errors?: readonly ValidationError[] | null;
};
