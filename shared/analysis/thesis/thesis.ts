import type { SeatId } from '../../game/ids.ts';
import { READINGS, type Reading } from '../../game/vocabulary.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { openings } from '../score/openings.ts';
import { meanOf, medianOf, rounded } from '../statistics/estimate.ts';
import type { Roads } from './Road.ts';
import type { RoadJob, Walker } from './RoadJob.ts';
import type { RoadOutcome } from './RoadOutcome.ts';
import { readingReport } from './readingReport.ts';
import type { Scale } from './scores.ts';
import type { ReadingReport, ThesisReport } from './ThesisReport.ts';
import { turning } from './turning.ts';

/** Seats that must prefer another road, so that there is something to negotiate. */
const PREFER_ANOTHER = 4;

/** The road on which nothing changes: the 0 of every seat's scale. */
const FALLBACK = 'status-quo';

/** Seeds of one piece of work, small enough to share between workers. */
const CHUNK = 10;

export interface ThesisOptions {
  readonly seeds: number;
  /** Whether to look for the coefficients that would make another road win. */
  readonly turning: boolean;
}

/** Walks every road with every seed in both readings and says who wins by what. */
export async function thesis(
  pack: LoadedPack,
  roads: Roads,
  options: ThesisOptions,
  walker: Walker,
): Promise<ThesisReport> {
  const seeds = Array.from({ length: options.seeds }, (_, index) => `thesis-${index + 1}`);
  const { passShare, ceilings } = openings(pack, seeds);
  const walked = await walkAll(roads, seeds, walker);
  const seats = Object.keys(ceilings[seeds[0] ?? ''] ?? {}) as SeatId[];
  const fallback = Object.fromEntries(
    seats.map((seat) => [
      seat,
      medianOf((walked.get(`paper ${FALLBACK}`) ?? []).map((outcome) => outcome.seats[seat] ?? 0)),
    ]),
  );
  const scale: Scale = { seats, fallback, ceilings };
  const reportOf = (reading: Reading): ReadingReport =>
    readingReport(
      roads.argued,
      roads.roads.map(({ id }) => ({ road: id, outcomes: walked.get(`${reading} ${id}`) ?? [] })),
      scale,
    );
  const paper = reportOf('paper');
  return {
    seeds: seeds.length,
    argued: roads.argued,
    passShare: Math.round(passShare * 10000) / 10000,
    fallback: Object.fromEntries(seats.map((seat) => [seat, rounded((fallback[seat] ?? 0) / 100)])),
    ceiling: Object.fromEntries(
      seats.map((seat) => [seat, rounded(meanOf(seeds.map((seed) => ceilings[seed]?.[seat] ?? 0)) / 100)]),
    ),
    readings: { paper, critical: reportOf('critical') },
    turning: options.turning ? await turning(pack, roads, { paper, scale, seeds }, walker) : null,
    holds: holds(paper),
  };
}

function holds({ against, prefersAnother }: ReadingReport): boolean {
  const beaten = against.every(({ joint, kept }) => joint.interval[0] > 0 && kept.interval[0] > 0);
  return beaten && prefersAnother.length >= PREFER_ANOTHER;
}

/** Outcomes by reading and road, in the order of the seeds. */
async function walkAll(
  { roads }: Roads,
  seeds: readonly string[],
  walker: Walker,
): Promise<ReadonlyMap<string, readonly RoadOutcome[]>> {
  const jobs = READINGS.flatMap((reading) =>
    roads.flatMap(({ id }) =>
      chunks(seeds).map((some): RoadJob => ({ road: id, reading, seeds: some, changed: null })),
    ),
  );
  const results = await walker(jobs);
  const walked = new Map<string, RoadOutcome[]>();
  jobs.forEach(({ reading, road }, index) => {
    const key = `${reading} ${road}`;
    walked.set(key, [...(walked.get(key) ?? []), ...(results[index] ?? [])]);
  });
  return walked;
}

function chunks(seeds: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(seeds.length / CHUNK);
  return Array.from({ length: count }, (_, index) => seeds.slice(index * CHUNK, (index + 1) * CHUNK));
}
