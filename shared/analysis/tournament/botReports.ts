import type { TestPolicy } from '../../bots/bots.ts';
import type { SeatId } from '../../game/ids.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { deviationOf, estimate, rounded } from '../statistics/estimate.ts';
import { chunks } from './chunks.ts';
import type { GameDigest } from './GameDigest.ts';
import { playTrials } from './playTrials.ts';
import { scoreOf } from './scoreOf.ts';
import type { Field, TournamentJob } from './TournamentJob.ts';
import type { BotReport, SeatReport } from './TournamentReport.ts';

/** Who is tried where, on what luck, and who plays the games. */
export interface Trials {
  readonly pack: LoadedPack;
  readonly seats: readonly SeatId[];
  readonly seeds: readonly string[];
  readonly bots: readonly TestPolicy[];
  readonly field: Field;
}

/** How a game is scored for a seat, and what the adaptive bot had there, seed by seed. */
export interface Measure {
  scoreIn(seat: SeatId, game: GameDigest): number;
  baseIn(seat: SeatId): readonly number[];
}

/** A test bot in one seat. */
type Trial = NonNullable<Extract<TournamentJob, { readonly kind: 'field' }>['trial']>;

/** Every test bot in every seat it is meant for against the adaptive bot there, and all games played for it. */
export async function botReports(
  { pack, seats, seeds, bots, field }: Trials,
  { scoreIn, baseIn }: Measure,
): Promise<{ readonly reports: readonly BotReport[]; readonly played: readonly GameDigest[] }> {
  const trials = bots.flatMap((bot) => seatsFor(pack, seats, bot).map((seat): Trial => ({ bot, seat })));
  const games = new Map<Trial, readonly GameDigest[]>();
  const differences = await playTrials(trials, seeds.length, async (open, from, to) => {
    const parts = chunks(seeds.slice(from, to));
    const results = await field(
      open.flatMap((trial) => parts.map((some): TournamentJob => ({ kind: 'field', trial, seeds: some }))),
    );
    return open.map((trial, index) => {
      const more = results.slice(index * parts.length, (index + 1) * parts.length).flat();
      games.set(trial, [...(games.get(trial) ?? []), ...more]);
      const others = baseIn(trial.seat).slice(from, to);
      return more.map((game, pair) => scoreIn(trial.seat, game) - (others[pair] ?? 0));
    });
  });
  const reports = bots.map((bot): BotReport => {
    const ofBot = trials
      .filter((trial) => trial.bot === bot)
      .map((trial) =>
        seatReport(
          trial.seat,
          (games.get(trial) ?? []).map((game) => scoreIn(trial.seat, game)),
          differences.get(trial) ?? [],
        ),
      );
    return { bot, seats: ofBot, below: count(ofBot, 'below'), above: count(ofBot, 'above') };
  });
  return { reports, played: [...games.values()].flat() };
}

/** Refusing is for heads; everything else can be tried anywhere. */
function seatsFor(pack: LoadedPack, seats: readonly SeatId[], bot: TestPolicy): readonly SeatId[] {
  return bot === 'refusing-head' ? seats.filter((seat) => pack.seat(seat).head) : seats;
}

function seatReport(seat: SeatId, scores: readonly number[], differences: readonly number[]): SeatReport {
  const difference = estimate(differences);
  const [low, high] = difference.interval;
  return {
    seat,
    games: scores.length,
    score: scoreOf(scores),
    difference,
    deviation: rounded(deviationOf(differences)),
    verdict: high < 0 ? 'below' : low > 0 ? 'above' : 'open',
  };
}

function count(reports: readonly SeatReport[], verdict: SeatReport['verdict']): number {
  return reports.filter((report) => report.verdict === verdict).length;
}
