import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BOT_POLICIES, bots } from '../../../shared/bots/bots.ts';
import { SEAT_COMMAND_KINDS } from '../../../shared/game/Command.ts';
import { hashValue } from '../../../shared/game/hash.ts';
import { exportLog } from '../../../shared/host/log/exportLog.ts';
import { linesOf } from '../../../shared/host/log/parseLog.ts';
import { verifyLog } from '../../../shared/host/log/verifyLog.ts';
import { playGame } from '../../../shared/testing/playGame.ts';
import { readPack } from '../../packs/readPacks.ts';
import { StartError } from '../../StartError.ts';
import { projectFolder } from '../schemas/schemaRoots.ts';
import { liveliness } from './liveliness.ts';
import { simulationOptions } from './options.ts';
import { simulateGame } from './simulateGame.ts';
import { summary } from './summary.ts';

const content = readPack(join(projectFolder, 'assets/scenarios/the-road-ahead'));
const options = simulationOptions(['--games', '3', '--seats', '6', '--rounds', '3', '--seed', 'test']);
const games = [
  await simulateGame(content, options, 0),
  await simulateGame(content, options, 1),
  await simulateGame(content, options, 2),
];

describe('simulated games', () => {
  test('reach their end, each its own, with nothing out of order', () => {
    const counted = summary(games);
    expect(counted).toMatchObject({ games: 3, completed: 3, refusals: 0 });
    expect(new Set(counted.hashes).size).toBe(3);
    expect(Object.keys(counted.commandsByKind)).toEqual([...SEAT_COMMAND_KINDS]);
    expect(counted.commands).toBe(
      Object.values(counted.commandsByKind).reduce((sum, count) => sum + count, 0),
    );
  });

  test('are the same when they are played again', async () => {
    const again = await simulateGame(content, options, 1);
    expect(exportLog(again.record)).toBe(exportLog(games[1]!.record));
  });

  test('leave logs that can be computed again', () => {
    const report = verifyLog(linesOf(exportLog(games[0]!.record)));
    expect(report).toMatchObject({ equal: true, stateHash: games[0]!.hash });
  });

  test('end as they do without a host: the same turns and the same dice', () => {
    const { seed, settings } = games[0]!.record.header;
    const { final } = playGame(content.pack, settings, {
      seed,
      policyOf: (seat) => BOT_POLICIES[settings.seats.indexOf(seat) % BOT_POLICIES.length] ?? 'broker',
      next: bots.next,
    });
    expect(hashValue(final)).toBe(games[0]!.hash);
  });

  test('are counted: what stands was put to the vote and accepted at home', () => {
    const lively = liveliness(games, content.pack);
    expect(lively.rounds).toBe(9);
    for (const { put, stood, home, counted } of lively.clauses) {
      expect(stood).toBeLessThanOrEqual(home);
      expect(home).toBeLessThanOrEqual(counted);
      expect(counted).toBeLessThanOrEqual(put);
    }
  });
});

describe('the command line', () => {
  test.each([
    ['--games', '0'],
    ['--games', 'many'],
    ['--seed', 'a seed'],
    ['--scenario', '../etc'],
    ['--bots', 'broker,oracle'],
    ['--reading', 'poetic'],
    ['--what', 'ever'],
  ])('says what is wrong with %s %s', (name, value) => {
    expect(() => simulationOptions([name, value])).toThrow(StartError);
  });

  test('says which tables and lengths a scenario has', async () => {
    const five = simulationOptions(['--seats', '5']);
    await expect(simulateGame(content, five, 0)).rejects.toThrow('--seats should be one of 12, 6');
    const two = simulationOptions(['--rounds', '2']);
    await expect(simulateGame(content, two, 0)).rejects.toThrow('--rounds should be one of 3, 4, 7');
  });
});
