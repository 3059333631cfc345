import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { chanceOfDifference, holm } from '../statistics/holm.ts';
import { playCharacterJob } from './CharacterJob.ts';
import { type CharactersAnswer, charactersTournament } from './charactersTournament.ts';
import { eliminated, replicated } from './empiricalGame.ts';
import { reachOf } from './reach.ts';

const pack = loadPack(
  JSON.parse(
    readFileSync(new URL('../../../assets/scenarios/quick-start/pack.json', import.meta.url), 'utf8'),
  ) as ScenarioPack,
);
let ticks = 0;
const clock = (): number => {
  ticks += 1;
  return ticks;
};
const report = await charactersTournament({ games: 2, seed: 'smoke', characters: ['populist'] }, (work) =>
  Promise.resolve(
    work.map(
      (job): CharactersAnswer =>
        job.kind === 'reach' ? reachOf(pack, job.seeds) : playCharacterJob(pack, job, clock),
    ),
  ),
);

describe('a small tournament of characters', () => {
  test('has a row for each level and each baseline, with nothing out of order', () => {
    expect(report.players).toHaveLength(3 + 8);
    expect(report.levels).toHaveLength(4);
    for (const { better, open, worse } of report.baselines)
      expect(better.length + open.length + worse.length).toBe(8);
    expect(report.baselines).toHaveLength(3);
    const condition = (id: string) => report.conditions.find((one) => one.id === id);
    expect(condition('no-faults')?.figure).toBe(0);
    expect(condition('red-lines')?.holds).toBe(true);
  });

  test('puts no deal at 0: who always says no has nothing', () => {
    const tough = report.players.find(({ player }) => player === 'always-accept');
    // asks for nothing, so nothing is ever put to the vote among its like
    expect(tough?.own.advantage.mean).toBe(0);
    expect(tough?.own.agreement).toBe(0);
  });

  test('measures how much a deviator gains against characters only', () => {
    for (const { player, exploitability } of report.players)
      expect([player, exploitability !== null]).toEqual([player, player.startsWith('populist')]);
  });

  test('puts every scenario in one of two bands, the less opposed half first', () => {
    const [low, high] = report.bands;
    expect((low?.scenarios ?? 0) + (high?.scenarios ?? 0)).toBe(2);
    expect(low?.opposition[1]).toBeLessThanOrEqual(high?.opposition[0] ?? 0);
    expect(report.empiricalGame).toBeNull();
  });

  test('plays the same game for the same seed', () => {
    const job = { kind: 'among', player: 'populist-3', half: 0, first: 0, seeds: ['again'] } as const;
    const [one] = playCharacterJob(pack, job, () => 0);
    const [other] = playCharacterJob(pack, job, () => 0);
    expect(one).toEqual(other);
    expect(one?.mine).toHaveLength(3);
    const [rest] = playCharacterJob(pack, { ...job, half: 1 }, () => 0);
    expect(one?.mine.filter((seat) => rest?.mine.includes(seat))).toEqual([]);
  });
});

describe('many questions at once', () => {
  test('are corrected in order: the smallest by their number, none below the one before', () => {
    expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    expect(holm([0.9, 0.8])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });

  test('ask whether differences are chance', () => {
    expect(chanceOfDifference([1, 1, 1])).toBe(0);
    expect(chanceOfDifference([0, 0])).toBe(1);
    expect(chanceOfDifference([1, -1, 1, -1])).toBe(1);
    expect(chanceOfDifference([1, 2, 3, 2, 1, 2, 3, 2])).toBeLessThan(0.001);
  });
});

describe('strategies of an empirical game', () => {
  // the second does better than the first in every field
  const payoffs = [
    [1, 0],
    [2, 1],
  ];

  test('grow by what they pay', () => {
    const [one, other] = replicated(payoffs);
    expect(one).toBeLessThan(0.01);
    expect(other).toBeGreaterThan(0.99);
    expect(replicated([[1]])).toEqual([1]);
  });

  test('go from the worst to the best', () => {
    expect(eliminated(['first', 'second'], payoffs)).toEqual(['first', 'second']);
    expect(eliminated([], [])).toEqual([]);
  });
});
