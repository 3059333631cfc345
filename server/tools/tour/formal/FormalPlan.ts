import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SeatId } from '../../../../shared/game/ids.ts';
import type { Language } from '../../../../shared/i18n/text.ts';
import type { TourPlan } from '../TourPlan.ts';
import { optionsIn, TourArgumentError, wholeIn } from '../tourArguments.ts';

/** A table by formal rules: people in browsers, bots in the other seats, one accord adopted and one that fails. */
export interface FormalPlan {
  readonly browsers: readonly FormalBrowser[];
  readonly seed: number;
  /** Nothing is divided, so that there is one roll call a round. */
  readonly short: boolean;
  readonly out: string;
  readonly json: boolean;
  readonly verbose: boolean;
  readonly limitSeconds: number;
}

/** Somebody at a window of their own. */
export interface FormalBrowser {
  readonly seat: SeatId;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
}

/** Both heads and one more of each delegation, in both languages, at a desk and with a phone. */
const BROWSERS: readonly FormalBrowser[] = [
  { seat: 'us-white-house', language: 'en', width: 1366, height: 768 },
  { seat: 'mx-presidency', language: 'es', width: 1366, height: 768 },
  { seat: 'us-congress', language: 'es', width: 390, height: 844 },
  { seat: 'mx-senate', language: 'en', width: 390, height: 844 },
];

export const FORMAL_USAGE = `usage: npm run -s tour -- --preset formal [--browsers 4] [--short] [--seed N] [--out DIR] [--limit SECONDS] [--json] [--verbose]
  four browsers and eight bots play by formal rules to an adopted accord and to a failed one`;

/** Whether a command line asks for a formal table. */
export function asksForFormal(args: readonly string[]): boolean {
  return args.some((arg) => arg === '--preset' || arg.startsWith('--preset='));
}

/** Reads the command line; throws a `TourArgumentError`. */
export function parseFormal(args: readonly string[]): FormalPlan {
  const values = optionsIn(args, OPTIONS);
  if (values.preset !== 'formal')
    throw new TourArgumentError(`--preset should be formal, but is "${values.preset}"`);
  if (values.browsers !== undefined && values.browsers !== String(BROWSERS.length))
    throw new TourArgumentError(`--browsers should be ${BROWSERS.length}, but is "${values.browsers}"`);
  return {
    browsers: BROWSERS,
    seed: wholeIn(values.seed, '--seed', 0, 2_000_000_000, 1),
    short: values.short === true,
    out: values.out ?? join(tmpdir(), 'dos-mesas-formal'),
    json: values.json === true,
    verbose: values.verbose === true,
    limitSeconds: wholeIn(values.limit, '--limit', 10, 7200, 1200),
  };
}

const OPTIONS = {
  preset: { type: 'string' },
  browsers: { type: 'string' },
  seed: { type: 'string' },
  short: { type: 'boolean' },
  out: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
  verbose: { type: 'boolean' },
} as const;

/** The same as a plan of a tour, for the parts that both have in common. */
export function asTourPlan(plan: FormalPlan): TourPlan {
  return {
    players: plan.browsers.map(({ seat, language }) => ({ seat, language })),
    seed: plan.seed,
    rounds: 3,
    stopAfter: 2,
    table: 12,
    pack: 'the-road-ahead',
    preset: 'formal',
    short: plan.short,
    width: 1366,
    height: 768,
    offline: false,
    only: null,
    out: plan.out,
    json: plan.json,
    verbose: plan.verbose,
    limitSeconds: plan.limitSeconds,
  };
}
