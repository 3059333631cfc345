import { type BotPolicy, TEST_POLICIES, type TestPolicy } from '../../bots/bots.ts';
import { CHARACTERS } from '../../bots/personas/Persona.ts';
import type { SeatId } from '../../game/ids.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { fullSettings } from '../play/ScriptedTable.ts';
import { openings } from '../score/openings.ts';
import { deviationOf, estimate, medianOf, rounded } from '../statistics/estimate.ts';
import type { Scale } from '../thesis/scores.ts';
import { pointsOf } from '../thesis/scores.ts';
import { walk } from '../thesis/walk.ts';
import { accordShares } from './accordShares.ts';
import { conditions } from './conditions.ts';
import type { GameDigest } from './GameDigest.ts';
import { mixedReport } from './mixedReport.ts';
import { ADAPTIVE, type Field, type TournamentJob } from './TournamentJob.ts';
import type { BotReport, Score, SeatReport, TournamentReport } from './TournamentReport.ts';

/** Games of one piece of work, small enough to share between workers. */
const CHUNK = 20;

/** Games of the mixed table for each game of a test bot: rare levels need many. */
const MIXED_FACTOR = 2;

export interface TournamentOptions {
  /** Games of each test bot in each seat. */
  readonly games: number;
  readonly seed: string;
  /** Test bots that play; all of them where it is not said. */
  readonly bots?: readonly TestPolicy[];
}

/**
 * Every test bot in every seat among adaptive bots, against the adaptive bot in that seat with the same seeds; and
 * games of a mixed table. `variants`: scenarios whose accords are counted, the first being the one that is played.
 */
export async function tournament(
  variants: readonly [LoadedPack, ...LoadedPack[]],
  options: TournamentOptions,
  field: Field,
): Promise<TournamentReport> {
  const [pack] = variants;
  const { games, seed } = options;
  const seats = fullSettings(pack).seats;
  const seeds = Array.from({ length: games }, (_, index) => `tournament-${seed}-${index + 1}`);
  const trials = (options.bots ?? TEST_POLICIES).flatMap((bot) =>
    seatsFor(pack, seats, bot).map((seat) => ({ bot, seat })),
  );
  const jobs: TournamentJob[] = [null, ...trials].flatMap((trial) =>
    chunks(seeds).map((some): TournamentJob => ({ kind: 'field', trial, seeds: some })),
  );
  const mixedSeeds = Array.from(
    { length: games * MIXED_FACTOR },
    (_, index) => `tournament-${seed}-mixed-${index + 1}`,
  );
  jobs.push(
    ...chunks(mixedSeeds).map(
      (some, index): TournamentJob => ({ kind: 'mixed', first: index * CHUNK, seeds: some }),
    ),
  );
  const results = await field(jobs);
  const playedIn = (bot: BotPolicy | null, seat: SeatId | null): readonly GameDigest[] =>
    jobs.flatMap((job, index) =>
      job.kind === 'field' && (job.trial?.bot ?? null) === bot && (job.trial?.seat ?? null) === seat
        ? (results[index] ?? [])
        : [],
    );
  const scale = scaleOf(pack, seeds);
  const base = playedIn(null, null);
  const scoresIn = (seat: SeatId, played: readonly GameDigest[]): readonly number[] =>
    played.map((game) => pointsOf(scale, game.seed, seat, game.seats[seat] ?? 0));
  const bots = (options.bots ?? TEST_POLICIES).map((bot): BotReport => {
    const reports = seatsFor(pack, seats, bot).map((seat) =>
      seatReport(seat, scoresIn(seat, playedIn(bot, seat)), scoresIn(seat, base)),
    );
    return { bot, seats: reports, below: count(reports, 'below'), above: count(reports, 'above') };
  });
  const accords = accordShares(variants);
  const mixed = mixedReport(
    pack,
    CHARACTERS,
    jobs.flatMap((job, index) => (job.kind === 'mixed' ? (results[index] ?? []) : [])),
  );
  const found = conditions(pack, bots, accords, mixed);
  const all = results.flat();
  return {
    games,
    seed,
    mode: 'no-search',
    adaptive: ADAPTIVE,
    baseline: Object.fromEntries(seats.map((seat) => [seat, scoreOf(scoresIn(seat, base))])),
    bots,
    accords,
    mixed,
    conditions: found,
    holds: found.every(({ holds }) => holds),
    faults: all.reduce((sum, game) => sum + game.faults, 0),
    gamesPlayed: all.length,
  };
}

/** Refusing is for heads; everything else can be tried anywhere. */
function seatsFor(pack: LoadedPack, seats: readonly SeatId[], bot: TestPolicy): readonly SeatId[] {
  return bot === 'refusing-head' ? seats.filter((seat) => pack.seat(seat).head) : seats;
}

/** 0: nothing is asked and 2009 stands to the end. 100: the best accord acceptable at the opening, seed by seed. */
function scaleOf(pack: LoadedPack, seeds: readonly string[]): Scale {
  const { seats } = fullSettings(pack);
  const idle = { id: 'idle', source: '', frame: pack.raw.opening.frame, steps: [], powers: [], choices: {} };
  const walked = seeds.map((seed) => walk(pack, idle, { seed, reading: 'paper' }));
  return {
    seats,
    fallback: Object.fromEntries(
      seats.map((seat) => [seat, medianOf(walked.map((outcome) => outcome.seats[seat] ?? 0))]),
    ),
    ceilings: openings(pack, seeds).ceilings,
  };
}

function seatReport(seat: SeatId, scores: readonly number[], others: readonly number[]): SeatReport {
  const differences = scores.map((score, index) => score - (others[index] ?? 0));
  const difference = estimate(differences);
  const [low, high] = difference.interval;
  return {
    seat,
    score: scoreOf(scores),
    difference,
    deviation: rounded(deviationOf(differences)),
    verdict: high < 0 ? 'below' : low > 0 ? 'above' : 'open',
  };
}

function scoreOf(scores: readonly number[]): Score {
  return { ...estimate(scores), deviation: rounded(deviationOf(scores)) };
}

function count(reports: readonly SeatReport[], verdict: SeatReport['verdict']): number {
  return reports.filter((report) => report.verdict === verdict).length;
}

function chunks(seeds: readonly string[]): readonly (readonly string[])[] {
  const length = Math.ceil(seeds.length / CHUNK);
  return Array.from({ length }, (_, index) => seeds.slice(index * CHUNK, (index + 1) * CHUNK));
}
