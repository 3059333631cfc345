import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Coefficient } from '../../scenario/ScenarioPack.ts';
import type { Roads } from './Road.ts';
import type { RoadJob, Walker } from './RoadJob.ts';
import { rivalry } from './readingReport.ts';
import type { Scale } from './scores.ts';
import type { ReadingReport, Rivalry, Turn, TurningReport } from './ThesisReport.ts';

/** Seeds of the first look at every end of every range, and of the second where another road came close. */
const FIRST_SEEDS = 2;
const SECOND_SEEDS = 8;

/** Other roads that the first look plays: the strongest in each measure. */
const FIRST_RIVALS = 2;

/** Ends that are looked at again: those with the smallest lead in each measure. */
const AGAIN = 8;

/** Ends printed as the closest without a change of winner. */
const CLOSEST = 10;

/** How many times the way to the end of its range a close coefficient is pushed beyond it. */
const BEYOND = [2, 4, 8] as const;

const MEASURES = ['joint', 'kept'] as const;

interface End {
  readonly coefficient: Coefficient;
  readonly end: Turn['end'];
  readonly value: number;
}

interface Known {
  readonly paper: ReadingReport;
  readonly scale: Scale;
  readonly seeds: readonly string[];
}

/**
 * Puts each coefficient, one at a time, at both ends of its plausible range, in the `paper` reading, and looks whether
 * another road wins. The seats' scales stay those of the pack as it is.
 */
export async function turning(
  pack: LoadedPack,
  roads: Roads,
  { paper, scale, seeds }: Known,
  walker: Walker,
): Promise<TurningReport> {
  const { argued } = roads;
  const rivals = strongest(paper);
  const ends = pack.raw.coefficients.flatMap(endsOf);
  const first = await look(ends, argued, rivals, seeds.slice(0, FIRST_SEEDS), scale, walker);
  const again = ends.filter((_, index) => isClose(first, index));
  const others = roads.roads.map(({ id }) => id).filter((id) => id !== argued);
  const second = await look(again, argued, others, seeds.slice(0, SECOND_SEEDS), scale, walker);
  const found = again.flatMap((end, index) => MEASURES.map((by) => turnOf(end, by, second[index] ?? [])));
  const sorted = [...found].sort((a, b) => a.difference.mean - b.difference.mean);
  const closest = MEASURES.flatMap((by) =>
    sorted.filter((turn) => turn.by === by && turn.difference.mean >= 0).slice(0, CLOSEST),
  );
  const pushed = again.filter(({ coefficient, end }) =>
    closest.some((turn) => turn.coefficient === coefficient.id && turn.end === end),
  );
  const looked = await Promise.all(
    BEYOND.map(async (times) => {
      const far = pushed.map((one) => further(one, times));
      const rivalries = await look(far, argued, rivals, seeds.slice(0, SECOND_SEEDS), scale, walker);
      return far.map((one, index) => MEASURES.map((by) => turnOf(one, by, rivalries[index] ?? [])));
    }),
  );
  return {
    firstSeeds: Math.min(FIRST_SEEDS, seeds.length),
    secondSeeds: Math.min(SECOND_SEEDS, seeds.length),
    rivals,
    tried: ends.length,
    turns: sorted.filter(({ difference }) => difference.mean < 0),
    closest,
    beyond: pushed.flatMap((_, index) =>
      MEASURES.flatMap((_by, measure) => firstTurn(looked.map((ends) => ends[index]?.[measure]))),
    ),
  };
}

function strongest({ against }: ReadingReport): readonly string[] {
  const byLead = (by: Turn['by']) =>
    [...against].sort((a, b) => a[by].mean - b[by].mean).slice(0, FIRST_RIVALS);
  return [...new Set(MEASURES.flatMap(byLead).map(({ road }) => road))];
}

function endsOf(coefficient: Coefficient): readonly End[] {
  return (['low', 'high'] as const)
    .map((end) => ({ coefficient, end, value: coefficient[end] }))
    .filter(({ value }) => value !== coefficient.value);
}

/** An end pushed beyond the range, up to the point at which the coefficient does nothing. */
function further({ coefficient, end, value }: End, times: number): End {
  const far = coefficient.value + times * (value - coefficient.value);
  const crosses = coefficient.value !== 0 && far * coefficient.value < 0;
  return { coefficient, end, value: crosses ? 0 : far };
}

/** The nearest value beyond the range at which another road wins, if there was one. */
function firstTurn(turns: readonly (Turn | undefined)[]): readonly Turn[] {
  const found = turns.find((turn) => turn !== undefined && turn.difference.mean < 0);
  return found === undefined ? [] : [found];
}

/** For each end, the argued road against the others. */
async function look(
  ends: readonly End[],
  argued: string,
  others: readonly string[],
  seeds: readonly string[],
  scale: Scale,
  walker: Walker,
): Promise<readonly (readonly Rivalry[])[]> {
  const played = [argued, ...others];
  const jobs = ends.flatMap(({ coefficient, value }) =>
    played.map(
      (road): RoadJob => ({
        road,
        reading: 'paper',
        statecraft: 'own',
        seeds,
        changed: { coefficient: coefficient.id, value },
      }),
    ),
  );
  const results = await walker(jobs);
  return ends.map((_, index) => {
    const walked = results.slice(index * played.length, (index + 1) * played.length);
    const own = walked[0] ?? [];
    return others.map((road, place) => rivalry(own, { road, outcomes: walked[place + 1] ?? [] }, scale));
  });
}

/** Whether an end is among those with the smallest lead in a measure. */
function isClose(looked: readonly (readonly Rivalry[])[], index: number): boolean {
  return MEASURES.some((by) => {
    const leads = looked.map((rivalries) => leadOf(rivalries, by));
    const limit = [...leads].sort((a, b) => a - b)[AGAIN - 1] ?? 0;
    return (leads[index] ?? 0) <= limit;
  });
}

function leadOf(rivalries: readonly Rivalry[], by: Turn['by']): number {
  return rivalries.reduce((least, rival) => Math.min(least, rival[by].mean), 1000);
}

function turnOf({ coefficient, end, value }: End, by: Turn['by'], rivalries: readonly Rivalry[]): Turn {
  const [nearest] = [...rivalries].sort((a, b) => a[by].mean - b[by].mean);
  if (nearest === undefined) throw new Error('no other road');
  return {
    coefficient: coefficient.id,
    end,
    value,
    from: coefficient.value,
    by,
    road: nearest.road,
    difference: nearest[by],
  };
}
