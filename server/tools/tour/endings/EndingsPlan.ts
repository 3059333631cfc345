import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../../../shared/i18n/text.ts';
import { languageIn, optionsIn, wholeIn } from '../tourArguments.ts';

/** Pictures of every ending a pack names. */
export interface EndingsPlan {
  readonly pack: string;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly out: string;
  readonly json: boolean;
  readonly verbose: boolean;
}

export const ENDINGS_USAGE = `usage: npm run -s tour -- --endings [--pack ID] [--language en|es] [--width W --height H] [--out DIR] [--json]`;

/** Whether a command line asks for the endings. */
export function asksForEndings(args: readonly string[]): boolean {
  return args.includes('--endings');
}

/** Reads the command line; throws a `TourArgumentError`. */
export function parseEndings(args: readonly string[]): EndingsPlan {
  const values = optionsIn(args, OPTIONS);
  return {
    pack: values.pack ?? 'the-road-ahead',
    language: languageIn(values.language ?? 'en'),
    width: wholeIn(values.width, '--width', 320, 4000, 1366),
    height: wholeIn(values.height, '--height', 320, 4000, 768),
    out: values.out ?? join(tmpdir(), 'dos-mesas-endings'),
    json: values.json === true,
    verbose: values.verbose === true,
  };
}

const OPTIONS = {
  endings: { type: 'boolean' },
  pack: { type: 'string' },
  language: { type: 'string' },
  width: { type: 'string' },
  height: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  verbose: { type: 'boolean' },
} as const;
