import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { Claim } from '../claims/Check.ts';
import type { CheckResult } from '../claims/runCheck.ts';
import { judge, lookAt } from './ask.ts';
import { type Ends, endsOf, triedAt } from './ends.ts';
import { firmReport } from './firm.ts';
import { flipsAmong } from './flips.ts';
import { latinHypercube } from './latinHypercube.ts';
import { FIRM, LESSONS, type Lesson } from './lessons.ts';
import { type NamedCheck, namedChecks } from './named.ts';
import type { Prober } from './SensitivityJob.ts';
import type { LessonReport, SensitivityReport, Tornado } from './SensitivityReport.ts';
import { sampleReport } from './sample.ts';
import type { FirstLook } from './seedsOf.ts';
import { tornadoOf } from './tornado.ts';

/** Bars of a lesson's main difference, and of its others. */
const BARS = 15;
const FEW_BARS = 5;

export interface SensitivityOptions {
  readonly claims: readonly Claim[];
  readonly look: FirstLook;
  /** Points of the sample over all ranges, and its seed. */
  readonly points: number;
  readonly seed: string;
  /** Coefficients moved one at a time; all unless said. */
  readonly coefficients?: readonly string[];
  /** The lessons of the game unless said. */
  readonly lessons?: readonly Lesson[];
}

/**
 * Moves every coefficient over its plausible range, alone and together with all others, and says what becomes of the
 * claims and of the differences that lessons rest on.
 */
export async function sensitivity(
  pack: LoadedPack,
  { claims, look, points, seed, coefficients, lessons = LESSONS }: SensitivityOptions,
  probe: Prober,
): Promise<SensitivityReport> {
  const checks = namedChecks(claims);
  const all = pack.raw.coefficients;
  const moved = all.filter(({ id }) => coefficients?.includes(id) ?? true);
  const bases = await judge(
    probe,
    checks.map((_, check) => ({ values: {}, check })),
  );
  const ends = await endsOf(moved, probe);
  const tried = ends.flatMap(triedAt);
  const { flips, playedAgain } = await flipsAmong(tried, checks, bases, probe);
  const spread = latinHypercube(all, points, seed);
  const sampled = { seed, points: spread, moves: await lookAt(probe, spread) };
  const sample = await sampleReport(sampled, checks, bases, probe);
  return {
    coefficients: moved.length,
    values: tried.length,
    checks: checks.length,
    oneAtATime: {
      ...look,
      pairs: tried.length * checks.length,
      pruned: tried.reduce((sum, { moves }) => sum + moves.filter((move) => move === null).length, 0),
      playedAgain,
    },
    lessons: lessons.map((lesson) => lessonReport(lesson, checks, bases, ends)),
    flips,
    sample,
    firm: firmReport(checks, bases, tried),
    holds: flips.every(({ claim }) => !FIRM.includes(claim)) && sample.firmFlips.length === 0,
  };
}

function lessonReport(
  { id, lesson, main, others }: Lesson,
  checks: readonly NamedCheck[],
  bases: readonly CheckResult[],
  ends: readonly Ends[],
): LessonReport {
  const tornado = (name: Lesson['main'], bars: number): Tornado => {
    const index = checks.findIndex(({ claim, check }) => claim === name.claim && check === name.check);
    const base = bases[index];
    if (base === undefined) throw new Error(`lesson "${id}": no check ${name.claim}-${name.check}`);
    return tornadoOf(name, index, base, ends, bars);
  };
  return { id, lesson, tornado: tornado(main, BARS), others: others.map((name) => tornado(name, FEW_BARS)) };
}
