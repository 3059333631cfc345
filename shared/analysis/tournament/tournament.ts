import { TEST_POLICIES, type TestPolicy } from '../../bots/bots.ts';
import { CHARACTERS } from '../../bots/personas/Persona.ts';
import type { SeatId } from '../../game/ids.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { fullSettings } from '../play/ScriptedTable.ts';
import { openings } from '../score/openings.ts';
import { medianOf } from '../statistics/estimate.ts';
import type { Scale } from '../thesis/scores.ts';
import { pointsOf } from '../thesis/scores.ts';
import { walk } from '../thesis/walk.ts';
import { accordShares } from './accordShares.ts';
import { botReports } from './botReports.ts';
import { CHUNK, chunks } from './chunks.ts';
import { conditions } from './conditions.ts';
import type { GameDigest } from './GameDigest.ts';
import { mixedReport } from './mixedReport.ts';
import { scoreOf } from './scoreOf.ts';
import { ADAPTIVE, type Field, type TournamentJob } from './TournamentJob.ts';
import type { TournamentReport } from './TournamentReport.ts';

/** Games of the mixed table for each game of a test bot: rare levels need many. */
const MIXED_FACTOR = 2;

export interface TournamentOptions {
  /** Most games of each test bot in each seat; fewer are played of what is clear before, see `playTrials`. */
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
  const scale = scaleOf(pack, seeds);
  const scoreIn = (seat: SeatId, game: GameDigest): number =>
    pointsOf(scale, game.seed, seat, game.seats[seat] ?? 0);
  const common = await field([
    ...chunks(seeds).map((some): TournamentJob => ({ kind: 'field', trial: null, seeds: some })),
    ...chunks(mixedSeedsOf(options)).map(
      (some, index): TournamentJob => ({ kind: 'mixed', first: index * CHUNK, seeds: some }),
    ),
  ]);
  const base = common.flat().slice(0, games);
  const baseIn = (seat: SeatId): readonly number[] => base.map((game) => scoreIn(seat, game));

  const { reports: bots, played } = await botReports(
    { pack, seats, seeds, bots: options.bots ?? TEST_POLICIES, field },
    { scoreIn, baseIn },
  );
  const accords = accordShares(variants);
  const mixed = mixedReport(pack, CHARACTERS, common.flat().slice(games));
  const found = conditions(pack, bots, accords, mixed);
  const all = [...common.flat(), ...played];
  return {
    games,
    seed,
    mode: 'no-search',
    adaptive: ADAPTIVE,
    baseline: Object.fromEntries(seats.map((seat) => [seat, scoreOf(baseIn(seat))])),
    bots,
    accords,
    mixed,
    conditions: found,
    holds: found.every(({ holds }) => holds),
    faults: all.reduce((sum, game) => sum + game.faults, 0),
    gamesPlayed: all.length,
  };
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

function mixedSeedsOf({ games, seed }: TournamentOptions): readonly string[] {
  return Array.from({ length: games * MIXED_FACTOR }, (_, index) => `tournament-${seed}-mixed-${index + 1}`);
}
