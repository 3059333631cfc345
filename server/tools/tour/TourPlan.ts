import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SeatId } from '../../../shared/game/ids.ts';
import type { PresetId } from '../../../shared/game/vocabulary.ts';
import type { Language } from '../../../shared/i18n/text.ts';
import { languageIn, optionsIn, TourArgumentError, wholeIn } from './tourArguments.ts';

/** What a tour was asked to do. */
export interface TourPlan {
  /** Who plays, each in a browser window of their own; the first one opens the table. */
  readonly players: readonly TourPlayer[];
  /** Two tours with one seed draw the same cards and try the same things; the timing of bots may still differ. */
  readonly seed: number;
  readonly rounds: number;
  /** The tour leaves after this round; `null`: it stays to the end and goes through the review. */
  readonly stopAfter: number | null;
  /** Seats at the table. */
  readonly table: number;
  readonly pack: string;
  /** Rules of procedure; `quick` when left out. */
  readonly preset?: PresetId;
  /** Leaves out what takes long and is seen elsewhere: a division. */
  readonly short?: boolean;
  readonly width: number;
  readonly height: number;
  /** Plays in the page, with the server stopped once the page has loaded. */
  readonly offline: boolean;
  /** Screens to look at, without what stands before their names in tours of several; `null`: every one. */
  readonly only: readonly string[] | null;
  /** Folder for the screenshots and the log. */
  readonly out: string;
  /** One JSON object on stdout instead of a few lines for people. */
  readonly json: boolean;
  /** Everything that the tour does, on stderr. */
  readonly verbose: boolean;
  /** Seconds after which the tour gives up. */
  readonly limitSeconds: number;
}

export interface TourPlayer {
  readonly seat: SeatId;
  readonly language: Language;
}

export const TOUR_USAGE = `usage: npm run -s tour -- --seat SEAT --out DIR [options]
  --seat mx-foreign          the seat to play, or several, each in a browser of its own:
  --seats A:es,B:en          seats with their languages; the first opens the table, the others join by its code
  --language en|es           the language of --seat (en)
  --seed N                   seed of the game and of what the tour tries first (1)
  --rounds 3|4|7             (7)        --table 6|12  seats at the table (12)
  --stop-after N             leaves after round N, without the review
  --only A,B                 looks at these screens only, such as news,vote-accord
  --pack ID                  (the-road-ahead)
  --width W --height H       the window in CSS pixels (1366 x 768)
  --offline                  plays in the page; the server is stopped once it has loaded, and the page is loaded again in
                             round 2; without --seat the quick game
  --out DIR                  where screenshots and log.jsonl go
  --limit SECONDS            gives up after this (1500)
  --json                     prints one JSON object    --verbose  tells what it does`;

/** Reads the command line; throws a `TourArgumentError`. */
export function parseTour(args: readonly string[]): TourPlan {
  const values = optionsIn(args, OPTIONS);
  const alone = values.offline === true && values.seat === undefined && values.seats === undefined;
  if (alone) return parseTour([...args, ...quickAlone(values)]);
  if (values.out === undefined)
    throw new TourArgumentError('--out DIR is missing: where should pictures go?');
  const players =
    values.seats === undefined
      ? [{ seat: seatIn(values.seat, '--seat'), language: languageIn(values.language ?? 'en') }]
      : values.seats.split(',').map((part) => playerIn(part, values.language ?? 'en'));
  if (new Set(players.map(({ seat }) => seat)).size < players.length) {
    throw new TourArgumentError('--seats should name each seat once');
  }
  if (values.offline === true && players.length > 1) {
    throw new TourArgumentError('--offline is for one seat: without a server nobody else can join');
  }
  return {
    players,
    seed: wholeIn(values.seed, '--seed', 0, 2_000_000_000, 1),
    rounds: wholeIn(values.rounds, '--rounds', 1, 7, 7),
    stopAfter:
      values['stop-after'] === undefined ? null : wholeIn(values['stop-after'], '--stop-after', 1, 7, 1),
    only: values.only === undefined ? null : values.only.split(','),
    table: wholeIn(values.table, '--table', 2, 12, 12),
    pack: packIn(values.pack ?? 'the-road-ahead'),
    width: wholeIn(values.width, '--width', 320, 4000, 1366),
    height: wholeIn(values.height, '--height', 480, 4000, 768),
    offline: values.offline === true,
    out: values.out,
    json: values.json === true,
    verbose: values.verbose === true,
    limitSeconds: wholeIn(values.limit, '--limit', 10, 7200, 1500),
  };
}

/** What `--offline` without a seat plays: the quick game from the Mexican Senate. */
function quickAlone(values: { readonly [option: string]: string | boolean | undefined }): readonly string[] {
  const usual = {
    seat: 'mx-senate',
    pack: 'quick-start',
    table: '6',
    rounds: '3',
    out: join(tmpdir(), 'dos-mesas-offline'),
  };
  return Object.entries(usual).flatMap(([name, value]) =>
    values[name] === undefined ? [`--${name}`, value] : [],
  );
}

const OPTIONS = {
  seat: { type: 'string' },
  seats: { type: 'string' },
  language: { type: 'string' },
  seed: { type: 'string' },
  rounds: { type: 'string' },
  'stop-after': { type: 'string' },
  only: { type: 'string' },
  table: { type: 'string' },
  pack: { type: 'string' },
  width: { type: 'string' },
  height: { type: 'string' },
  offline: { type: 'boolean' },
  out: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
  verbose: { type: 'boolean' },
} as const;

function playerIn(part: string, otherwise: string): TourPlayer {
  const [seat, language, ...rest] = part.split(':');
  if (rest.length > 0)
    throw new TourArgumentError(`--seats should look like mx-foreign:es, but has "${part}"`);
  return { seat: seatIn(seat, '--seats'), language: languageIn(language ?? otherwise) };
}

function seatIn(text: string | undefined, option: string): SeatId {
  if (text === undefined) throw new TourArgumentError('--seat is missing, such as --seat mx-foreign');
  if (!/^(us|mx)-[a-z]+(-[a-z]+)*$/.test(text)) {
    throw new TourArgumentError(`${option} should name a seat such as mx-foreign, but is "${text}"`);
  }
  return text as SeatId;
}

function packIn(text: string): string {
  if (!/^[a-z0-9-]{1,60}$/.test(text)) {
    throw new TourArgumentError(`--pack should be an id such as the-road-ahead, but is "${text}"`);
  }
  return text;
}
