// Written by "npm run schemas"; do not edit.
import type { ClaimSeat } from '../CreateTable.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a ClaimSeat; if not, `validateClaimSeat.errors` says why until the next call. */
export const validateClaimSeat: {
  (value: unknown): value is ClaimSeat;
  readonly errors?: readonly ValidationError[] | null;
};
