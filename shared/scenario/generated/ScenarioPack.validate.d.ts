// Written by "npm run schemas"; do not edit.
import type { ScenarioPack } from '../ScenarioPack.ts';

/** One thing that is wrong: where, and what was expected. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Whether `value` is a ScenarioPack; if not, `validateScenarioPack.errors` says why until the next call. */
export const validateScenarioPack: {
  (value: unknown): value is ScenarioPack;
  readonly errors?: readonly ValidationError[] | null;
};
