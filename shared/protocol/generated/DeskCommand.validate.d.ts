// Written by "npm run schemas"; do not edit.
import type { DeskCommand } from '../../game/Command.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a DeskCommand; if not, `validateDeskCommand.errors` says why until the next call. */
export const validateDeskCommand: {
  (value: unknown): value is DeskCommand;
  readonly errors?: readonly ValidationError[] | null;
};
