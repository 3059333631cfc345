import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CHARACTERS } from '../../bots/personas/Persona.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { playJob, type TournamentJob } from './TournamentJob.ts';
import { tournament } from './tournament.ts';

const packOf = (scenario: string) =>
  loadPack(
    JSON.parse(
      readFileSync(new URL(`../../../assets/scenarios/${scenario}/pack.json`, import.meta.url), 'utf8'),
    ) as ScenarioPack,
  );
const pack = packOf('the-road-ahead');
const field = (jobs: readonly TournamentJob[]) => Promise.resolve(jobs.map((job) => playJob(pack, job)));
const report = await tournament(
  [pack, packOf('quick-start')],
  { games: 2, seed: 'smoke', bots: ['refusing-head'] },
  field,
);

describe('a small tournament', () => {
  test('plays every seat the bot is meant for, and as many mixed games, without a fault', () => {
    expect(report.gamesPlayed).toBe(2 + 2 * 2 + report.mixed.games);
    expect(report.faults).toBe(0);
    expect(report.bots.map(({ bot }) => bot)).toEqual(['refusing-head']);
    expect(report.bots[0]!.seats.map(({ seat }) => seat)).toEqual(['us-white-house', 'mx-presidency']);
    expect(Object.keys(report.baseline)).toHaveLength(12);
  });

  test('counts the accords of every variant, fewer where leaps have their price or every seat must gain', () => {
    expect(report.accords.map(({ scenario, seats }) => `${scenario} ${seats}`)).toEqual([
      'the-road-ahead 12',
      'the-road-ahead 6',
      'quick-start 6',
    ]);
    for (const { stepwise, atOnce } of report.accords) {
      expect(stepwise.tenth).toBeLessThanOrEqual(stepwise.pass);
      expect(atOnce.pass).toBeLessThan(stepwise.pass);
    }
  });

  test('says of every condition what was found', () => {
    const ids = report.conditions.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['bot.refusing-head', 'levels.stand', 'visibility', 'home']));
    expect(report.holds).toBe(report.conditions.every(({ holds }) => holds));
  });

  test('tells a story that adds up: what stands was accepted at home, what was counted was put to the vote', () => {
    expect(report.mixed.field).toEqual(CHARACTERS);
    for (const { put, counted, stands, home } of report.mixed.clauses) {
      expect(counted).toBeLessThanOrEqual(put);
      expect(Math.round(stands * put)).toBeLessThanOrEqual(Math.round(home * counted));
    }
  });
});

describe('pairs', () => {
  const seeds = ['a'];
  const [base] = playJob(pack, { kind: 'field', trial: null, seeds });

  test('given the adaptive bot in the place of the test bot, then the game is the same to the last number', () => {
    const trial = { bot: 'broker', seat: 'us-congress' } as const;
    expect(playJob(pack, { kind: 'field', trial, seeds })).toEqual([base]);
  });

  test('given a bot that only says no in one seat, then the game is another with the same seed', () => {
    const trial = { bot: 'always-no', seat: 'us-congress' } as const;
    const [other] = playJob(pack, { kind: 'field', trial, seeds });
    expect(other!.seed).toBe(base!.seed);
    expect(other!.seats).not.toEqual(base!.seats);
    expect(other!.faults).toBe(0);
  });
});
