import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { validateRoads } from './generated/Roads.validate.js';
import { playRoad } from './playRoad.ts';
import type { Roads } from './Road.ts';
import { type RoadJob, walkJob } from './RoadJob.ts';
import { thesis } from './thesis.ts';

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../assets/scenarios/the-road-ahead/${name}.json`, import.meta.url), 'utf8'),
  );
const pack = loadPack(read('pack') as ScenarioPack);
const roads = read('roads') as Roads;
const report = await thesis(pack, roads, { seeds: 6, turning: false }, (jobs: readonly RoadJob[]) =>
  Promise.resolve(jobs.map((job) => walkJob(pack, roads, job))),
);

describe('the scripted roads', () => {
  test('are what their schema asks, and speak of clauses, powers and cards that the pack has', () => {
    expect(validateRoads(roads)).toBe(true);
    expect(roads.roads.map(({ id }) => id)).toContain(roads.argued);
    for (const road of roads.roads) {
      for (const { clause } of road.steps) expect(pack.clauses.has(clause)).toBe(true);
      for (const { power, option } of road.powers) {
        expect(pack.powers.has(power)).toBe(true);
        if (option !== undefined) expect(pack.power(power).options?.map(({ id }) => id)).toContain(option);
      }
      for (const [card, choice] of Object.entries(road.choices))
        expect(pack.card(card as `card:${string}`).choices.map(({ id }) => id)).toContain(choice);
    }
  });

  test('given the road on which nothing changes, when it is played, then 2009 stands to the end', () => {
    const road = roads.roads.find(({ id }) => id === 'status-quo')!;
    const final = playRoad(pack, road, { seed: 'a', reading: 'paper' });
    expect(final.step).toBe('over');
    expect(final.conclusion?.kept).toEqual([]);
  });

  test('given the same road and seed, when it is played again, then nothing differs', () => {
    const road = roads.roads.find(({ id }) => id === roads.argued)!;
    const game = { seed: 'b', reading: 'critical' } as const;
    expect(playRoad(pack, road, game)).toEqual(playRoad(pack, road, game));
  });
});

describe('the thesis', () => {
  test('given few seeds, then the argued road wins jointly and in what lasts, and some seats would rather not', () => {
    const { bestJointly, bestKept, prefersAnother, against } = report.readings.paper;
    expect([bestJointly, bestKept]).toEqual([roads.argued, roads.argued]);
    for (const { joint, kept } of against) {
      expect(joint.mean).toBeGreaterThan(0);
      expect(kept.mean).toBeGreaterThan(0);
    }
    expect(prefersAnother.length).toBeGreaterThan(0);
  });

  test('given the fallback, then its road scores about nothing', () => {
    const quo = report.readings.paper.roads.find(({ road }) => road === 'status-quo')!;
    expect(Math.abs(quo.joint.mean)).toBeLessThan(2);
  });
});
