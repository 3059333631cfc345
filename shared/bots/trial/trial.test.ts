import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { type PlayedGame, playGame } from '../../testing/playGame.ts';
import { bots, TEST_POLICIES, type TestPolicy } from '../bots.ts';
import { MODERATE_ROAD, PAPER_ROAD } from './roadLevels.ts';

const read = (file: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../assets/scenarios/the-road-ahead/${file}.json`, import.meta.url), 'utf8'),
  );
const raw = read('pack') as ScenarioPack;
const pack = loadPack(raw);

/** A six-seat game in which one seat is played by a test bot and the others by brokers. */
function playWith(policy: TestPolicy, seat: string): PlayedGame {
  const settings = {
    packId: raw.id,
    seats: raw.tables[1]!.seats,
    rounds: 3,
    preset: 'quick',
    reading: 'paper',
    pace: 'own',
    excludedCards: [],
  } as const;
  return playGame(pack, settings, {
    seed: 'trial',
    policyOf: (id) => (id === seat ? policy : 'broker'),
    next: bots.next,
  });
}

const SEAT = 'mx-presidency';
const GAMES = TEST_POLICIES.map((policy) => [policy, playWith(policy, SEAT)] as const);
const ownCommands = (game: PlayedGame) =>
  game.plays.filter(({ seat }) => seat === SEAT).map(({ command }) => command);

test.each(GAMES)('%s plays to the end without a refusal or a step closed by force', (_policy, game) => {
  expect(game.final.step).toBe('over');
  expect(game.refusals).toEqual([]);
  expect(game.forced).toEqual([]);
});

describe('what test bots stand for', () => {
  const game = (policy: TestPolicy): PlayedGame => new Map(GAMES).get(policy)!;
  const ballots = (policy: TestPolicy) =>
    new Set(
      ownCommands(game(policy)).flatMap((command) => (command.kind === 'castBallot' ? [command.ballot] : [])),
    );

  test('yes is always yes, no always no', () => {
    expect(ballots('always-yes')).toEqual(new Set(['yes']));
    expect(ballots('always-no')).toEqual(new Set(['no']));
  });

  test('a refusing head refuses as often as it may', () => {
    expect(game('refusing-head').final.seats[SEAT]!.powersUsed['power:mx-presidency-refuse']).toBe(2);
  });

  test('the maximal one asks for level 3 alone', () => {
    const stances = ownCommands(game('always-maximal')).flatMap((command) =>
      command.kind === 'fileDocket' ? command.entries.map(({ stance }) => stance) : [],
    );
    expect(new Set(stances)).toEqual(new Set([3]));
  });

  test('the quiet one says nothing in public', () => {
    for (const command of ownCommands(game('always-quiet'))) {
      expect(['speak', 'claimCredit']).not.toContain(command.kind);
      if (command.kind === 'makeOffer')
        expect(command.terms.every(({ visibility }) => visibility === 'quiet')).toBe(true);
    }
  });

  test('the roads are those of the scenario', () => {
    const { roads } = read('roads') as {
      roads: { id: string; steps: { clause: string; level: number }[] }[];
    };
    const levelsOf = (id: string): { [clause: string]: number[] } => {
      const levels: { [clause: string]: number[] } = {};
      for (const { clause, level } of roads.find((road) => road.id === id)!.steps)
        levels[clause] = [...(levels[clause] ?? []), level];
      return levels;
    };
    expect(MODERATE_ROAD).toEqual(levelsOf('moderate'));
    expect(PAPER_ROAD).toEqual(levelsOf('paper'));
  });
});
