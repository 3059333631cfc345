import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { CLAIMS } from '../claims/claims.ts';
import { playScript } from '../claims/playScript.ts';
import type { CheckResult } from '../claims/runCheck.ts';
import { script } from '../claims/Script.ts';
import { withCoefficients } from '../play/withCoefficients.ts';
import { latinHypercube } from './latinHypercube.ts';
import { FIRM, LESSONS } from './lessons.ts';
import { namedChecks } from './named.ts';
import { recordingPack } from './recordingPack.ts';
import { probeWith } from './SensitivityJob.ts';
import { sensitivity } from './sensitivity.ts';
import { expectedAt, isClose } from './verdict.ts';

const pack = loadPack(
  JSON.parse(
    readFileSync(new URL('../../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
  ) as ScenarioPack,
);
const look = { seeds: 1, seedsOfFrequencies: 4 };

/** One check each: what an election presses out of a home, and what guns do to violence. */
const claims = CLAIMS.filter(({ id }) => id === 'M05' || id === 'M23').map((claim) => ({
  ...claim,
  checks: claim.checks.slice(0, 1),
}));
const checks = namedChecks(claims);
const at = (claim: 'M05' | 'M23') => ({ claim, check: 1 });
const probe = probeWith({
  pack,
  checks: checks.map(({ body }) => body),
  ranges: () => 1500,
  look,
  mostSeeds: 3,
});

describe('sensitivity', () => {
  test('given two coefficients and two claims, then each claim moves with its own, and the other pair is not played', async () => {
    const report = await sensitivity(
      pack,
      {
        claims,
        look,
        points: 2,
        seed: 'test',
        coefficients: ['home.pressure.vote', 'survival.framework', 'violence.firearms'],
        lessons: [{ id: 'one', lesson: 'one', main: at('M23'), others: [at('M05')] }],
      },
      (jobs) => Promise.resolve(jobs.map(probe)),
    );
    const [lesson] = report.lessons;
    expect(lesson?.tornado.bars.map(({ coefficient }) => coefficient)).toEqual(['violence.firearms']);
    expect(lesson?.others[0]?.bars.map(({ coefficient }) => coefficient)).toEqual(['home.pressure.vote']);
    expect(lesson?.tornado.bars[0]?.atHigh).toBeGreaterThan(lesson?.tornado.difference ?? 0);
    // nothing here reads the chances of the succession
    expect(report.oneAtATime.pruned).toBeGreaterThanOrEqual(4);
    expect(report.flips).toEqual([]);
    expect(report.sample.rows.map(({ claim }) => claim)).toEqual(['M05', 'M23']);
    expect(report.holds).toBe(true);
  });

  test('given a value at which a claim fails, then it is listed with it', async () => {
    const range = { low: 90, high: 200 };
    const wide = loadPack({
      ...pack.raw,
      coefficients: pack.raw.coefficients.map((one) =>
        one.id === 'home.pressure.vote' ? { ...one, ...range } : one,
      ),
    });
    const { flips, holds } = await sensitivity(
      wide,
      { claims, look, points: 1, seed: 'test', coefficients: ['home.pressure.vote'], lessons: [] },
      (jobs) => Promise.resolve(jobs.map(probe)),
    );
    expect(flips).toMatchObject([
      { claim: 'M05', check: 1, coefficient: 'home.pressure.vote', value: 90, crosses: true },
    ]);
    expect(holds).toBe(false);
  });
});

describe('what a sensitivity analysis rests on', () => {
  test('lessons and firm rows name checks that there are', () => {
    const names = namedChecks(CLAIMS).map(({ claim, check }) => `${claim}-${check}`);
    for (const { main, others } of LESSONS)
      for (const { claim, check } of [main, ...others]) expect(names).toContain(`${claim}-${check}`);
    for (const id of FIRM) expect(names).toContain(`${id}-1`);
  });

  test('a game that never reads a coefficient is the same game at another value of it', () => {
    const recorder = recordingPack(pack);
    const played = playScript(recorder.pack, script(1), 'a');
    const reads = recorder.takeReads();
    expect(reads.has('alarm.fade')).toBe(true);
    const unread = pack.raw.coefficients.find(({ id }) => !reads.has(id) && id.startsWith('survival.'))!;
    const other = playScript(withCoefficients(pack, { [unread.id]: unread.value + 999 }), script(1), 'a');
    expect(other.moves).toEqual(played.moves);
  });

  test('the points of a sample use every part of every range once', () => {
    const points = latinHypercube(pack.raw.coefficients, 8, 'a');
    expect(latinHypercube(pack.raw.coefficients, 8, 'a')).toEqual(points);
    const { id, low, high } = pack.raw.coefficients.find((one) => one.high - one.low >= 700)!;
    const strata = points.map((point) => Math.floor((8 * (point[id]! - low)) / (high - low + 1)));
    expect(strata.sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('a first look is taken in proportion where it shows the difference, and as it is where there is none', () => {
    const up = { direction: 'up', difference: 1000, interval: [900, 1100] } as unknown as CheckResult;
    const none = { direction: 'none', difference: 5, interval: [0, 10], band: 40 } as unknown as CheckResult;
    expect(expectedAt(up, { before: 500, after: 250 })).toBe(500);
    expect(expectedAt(up, { before: 0, after: -250 })).toBe(750);
    expect(expectedAt(none, { before: 5, after: 30 })).toBe(30);
    expect([isClose(up, { before: 500, after: 250 }), isClose(up, { before: 500, after: 90 })]).toEqual([
      false,
      true,
    ]);
    expect([isClose(none, null), isClose(none, { before: 5, after: 30 })]).toEqual([false, true]);
  });
});
