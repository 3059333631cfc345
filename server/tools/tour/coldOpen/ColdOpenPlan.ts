import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../../../shared/i18n/text.ts';
import { languageIn, optionsIn, wholeIn } from '../tourArguments.ts';

/** How the opening is to be played. */
export interface ColdOpenPlan {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** Nothing moves. */
  readonly still: boolean;
  readonly out: string;
  readonly json: boolean;
  readonly verbose: boolean;
}

export const COLD_OPEN_USAGE = `usage: npm run -s tour -- --cold-open [--language en|es] [--width W --height H] [--still] [--out DIR] [--json]`;

/** Whether a command line asks for the opening. */
export function asksForColdOpen(args: readonly string[]): boolean {
  return args.includes('--cold-open');
}

/** Reads the command line; throws a `TourArgumentError`. */
export function parseColdOpen(args: readonly string[]): ColdOpenPlan {
  const values = optionsIn(args, OPTIONS);
  return {
    language: languageIn(values.language ?? 'en'),
    width: wholeIn(values.width, '--width', 320, 4000, 1366),
    height: wholeIn(values.height, '--height', 320, 4000, 768),
    still: values.still === true,
    out: values.out ?? join(tmpdir(), 'dos-mesas-cold-open'),
    json: values.json === true,
    verbose: values.verbose === true,
  };
}

const OPTIONS = {
  'cold-open': { type: 'boolean' },
  language: { type: 'string' },
  width: { type: 'string' },
  height: { type: 'string' },
  still: { type: 'boolean' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  verbose: { type: 'boolean' },
} as const;
