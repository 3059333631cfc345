import type { SeatId } from '../../game/ids.ts';
import { READINGS, type Reading } from '../../game/vocabulary.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { openings } from '../score/openings.ts';
import { meanOf, medianOf, rounded } from '../statistics/estimate.ts';
import type { Roads } from './Road.ts';
import type { RoadJob, Walker } from './RoadJob.ts';
import type { RoadOutcome } from './RoadOutcome.ts';
import { readingReport, rivalry } from './readingReport.ts';
import type { Scale } from './scores.ts';
import type { Statecraft } from './statecraft.ts';
import type { ReadingReport, Rivalry, ThesisReport } from './ThesisReport.ts';
import { turning } from './turning.ts';

/** Seats that must prefer another road, so that there is something to negotiate. */
const PREFER_ANOTHER = 4;

/** The road on which nothing changes: the 0 of every seat's scale. */
const FALLBACK = 'status-quo';

/** Seeds of one piece of work, small enough to share between workers. */
const CHUNK = 10;

/** Seeds with which all roads are walked alike. */
const ALIKE_SEEDS = 40;

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
  const walked = new Map<string, readonly RoadOutcome[]>();
  for (const reading of READINGS)
    for (const [road, outcomes] of await walkAll(roads, { reading, statecraft: 'own' }, seeds, walker))
      walked.set(`${reading} ${road}`, outcomes);
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
  const some = seeds.slice(0, ALIKE_SEEDS);
  return {
    seeds: seeds.length,
    argued: roads.argued,
    passShare: Math.round(passShare * 10000) / 10000,
    fallback: Object.fromEntries(seats.map((seat) => [seat, rounded((fallback[seat] ?? 0) / 100)])),
    ceiling: Object.fromEntries(
      seats.map((seat) => [seat, rounded(meanOf(seeds.map((seed) => ceilings[seed]?.[seat] ?? 0)) / 100)]),
    ),
    readings: { paper, critical: reportOf('critical') },
    sameStatecraft: {
      seeds: some.length,
      argued: await alike(roads, 'argued', some, scale, walker),
      none: await alike(roads, 'none', some, scale, walker),
    },
    turning: options.turning ? await turning(pack, roads, { paper, scale, seeds }, walker) : null,
    holds: holds(paper),
  };
}

function holds({ against, prefersAnother }: ReadingReport): boolean {
  const beaten = against.every(({ joint, kept }) => joint.interval[0] > 0 && kept.interval[0] > 0);
  return beaten && prefersAnother.length >= PREFER_ANOTHER;
}

/** The argued road against the others when all are walked alike. */
async function alike(
  roads: Roads,
  statecraft: Statecraft,
  seeds: readonly string[],
  scale: Scale,
  walker: Walker,
): Promise<readonly Rivalry[]> {
  const walked = await walkAll(roads, { reading: 'paper', statecraft }, seeds, walker);
  const own = walked.get(roads.argued) ?? [];
  return [...walked]
    .filter(([road]) => road !== roads.argued)
    .map(([road, outcomes]) => rivalry(own, { road, outcomes }, scale));
}

/** Outcomes by road, in the order of the seeds. */
async function walkAll(
  { roads }: Roads,
  how: Pick<RoadJob, 'reading' | 'statecraft'>,
  seeds: readonly string[],
  walker: Walker,
): Promise<ReadonlyMap<string, readonly RoadOutcome[]>> {
  const jobs = roads.flatMap(({ id }) =>
    chunks(seeds).map((some): RoadJob => ({ ...how, road: id, seeds: some, changed: null })),
  );
  const results = await walker(jobs);
  const walked = new Map<string, RoadOutcome[]>();
  jobs.forEach(({ road }, index) => {
    walked.set(road, [...(walked.get(road) ?? []), ...(results[index] ?? [])]);
  });
  return walked;
}

function chunks(seeds: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(seeds.length / CHUNK);
  return Array.from({ length: count }, (_, index) => seeds.slice(index * CHUNK, (index + 1) * CHUNK));
}
