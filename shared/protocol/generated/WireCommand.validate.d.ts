// Written by "npm run schemas"; do not edit.
import type { WireCommand } from '../WireCommand.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a WireCommand; if not, `validateWireCommand.errors` says why until the next call. */
export const validateWireCommand: {
  (value: unknown): value is WireCommand;
  readonly errors?: readonly ValidationError[] | null;
};
