import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SeatId } from '../../../../shared/game/ids.ts';
import type { Language } from '../../../../shared/i18n/text.ts';
import { languageIn, optionsIn, TourArgumentError, wholeIn } from '../tourArguments.ts';

/** A game alone, from the first page to its end, as a newcomer would play it. */
export interface SoloPlan {
  readonly game: 'tutorial' | 'quick' | 'full';
  /** The seat to ask for; the tutorial has its own. */
  readonly seat: SeatId | null;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** Nothing moves. */
  readonly still: boolean;
  readonly out: string;
  readonly json: boolean;
  readonly verbose: boolean;
  readonly limitSeconds: number;
}

export const SOLO_USAGE = `usage: npm run -s tour -- --tutorial [options]
       npm run -s tour -- --solo quick|full --seat SEAT [options]
  --language en|es  --width W --height H  --still  --out DIR  --limit SECONDS  --json  --verbose`;

/** Whether a command line asks for a game alone. */
export function asksForSolo(args: readonly string[]): boolean {
  return args.includes('--tutorial') || args.includes('--solo');
}

/** Reads the command line; throws a `TourArgumentError`. */
export function parseSolo(args: readonly string[]): SoloPlan {
  const values = optionsIn(args, OPTIONS);
  const { solo, seat } = values;
  if (values.tutorial === true && solo !== undefined)
    throw new TourArgumentError('either --tutorial or --solo, not both');
  if (values.tutorial !== true && solo !== 'quick' && solo !== 'full')
    throw new TourArgumentError(`--solo should be quick or full, but is "${solo}"`);
  if (values.tutorial !== true && (seat === undefined || !/^(us|mx)-[a-z]+(-[a-z]+)*$/.test(seat)))
    throw new TourArgumentError(`--seat should name a seat such as mx-senate, but is "${seat}"`);
  return {
    game: values.tutorial === true ? 'tutorial' : solo === 'full' ? 'full' : 'quick',
    seat: values.tutorial === true ? null : (seat as SeatId),
    language: languageIn(values.language ?? 'en'),
    width: wholeIn(values.width, '--width', 320, 4000, 1366),
    height: wholeIn(values.height, '--height', 480, 4000, 768),
    still: values.still === true,
    out: values.out ?? join(tmpdir(), 'dos-mesas-solo'),
    json: values.json === true,
    verbose: values.verbose === true,
    limitSeconds: wholeIn(values.limit, '--limit', 10, 7200, 900),
  };
}

const OPTIONS = {
  tutorial: { type: 'boolean' },
  solo: { type: 'string' },
  seat: { type: 'string' },
  language: { type: 'string' },
  width: { type: 'string' },
  height: { type: 'string' },
  still: { type: 'boolean' },
  out: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
  verbose: { type: 'boolean' },
} as const;
