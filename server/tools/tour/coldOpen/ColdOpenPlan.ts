import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../../../shared/i18n/text.ts';
import { TourArgumentError } from '../TourPlan.ts';

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
  const values = valuesOf(args);
  const language = LANGUAGES.find((one) => one === (values.language ?? 'en'));
  if (language === undefined) throw new TourArgumentError(`a language is en or es, not "${values.language}"`);
  return {
    language,
    width: pixels(values.width ?? '1366', '--width'),
    height: pixels(values.height ?? '768', '--height'),
    still: values.still === true,
    out: values.out ?? join(tmpdir(), 'dos-mesas-cold-open'),
    json: values.json === true,
    verbose: values.verbose === true,
  };
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        'cold-open': { type: 'boolean' },
        language: { type: 'string' },
        width: { type: 'string' },
        height: { type: 'string' },
        still: { type: 'boolean' },
        out: { type: 'string' },
        json: { type: 'boolean' },
        verbose: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new TourArgumentError(error instanceof Error ? error.message : String(error));
  }
}

function pixels(text: string, option: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 320 && value <= 4000) return value;
  throw new TourArgumentError(`${option} should be from 320 to 4000, but is "${text}"`);
}
