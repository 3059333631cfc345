import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { SeatId } from '../game/ids.ts';
import { optionsFor } from '../rules/optionsFor.ts';
import { loadPack } from '../scenario/LoadedPack.ts';
import { aHost, begin, type TestPack } from '../testing/aHost.ts';
import { fallbackCommand } from './fallbackCommand.ts';
import { exportLog } from './log/exportLog.ts';
import { linesOf } from './log/parseLog.ts';
import { verifyLog } from './log/verifyLog.ts';
import type { BotPort } from './ports.ts';

const folder = join(import.meta.dirname, '../../assets/scenarios/quick-start');
const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const content: TestPack = { pack: read('pack'), en: read('en'), es: read('es') };
const [FIRST] = content.pack.tables[0]!.seats as [SeatId];

describe('bots that misbehave', () => {
  const cases: [string, BotPort][] = [
    [
      'are always out of order',
      { next: (_policy, { seat }) => ({ kind: 'answerOffer', offer: `offer:${seat}`, answer: 'accept' }) },
    ],
    [
      'fail',
      {
        next: () => {
          throw new Error('lost');
        },
      },
    ],
    [
      'never stop talking',
      {
        next: () => ({ kind: 'speak', channel: { kind: 'table' }, speech: { kind: 'line', line: 'line:x' } }),
      },
    ],
    [
      'change their mind for ever',
      {
        next: (_policy, { options }) =>
          options.setReady.available ? { kind: 'setReady', ready: options.setReady.choices.ready } : null,
      },
    ],
  ];
  test.each(cases)('do not stop a game: those that %s', async (_name, bots) => {
    const game = await aHost({ content, bots });
    await begin(game, 0);
    await game.host.idle();
    expect(game.host.state().step).toBe('over');
    expect(verifyLog(linesOf(exportLog(game.host.record()))).equal).toBe(true);
  });

  test('pause before they act, and never longer than the budget of an act', async () => {
    const pacing = { leastMs: 300, mostMs: 1200, actBudgetMs: 3000 };
    const game = await aHost({ content, pacing });
    await begin(game, 0);
    await game.pass(74);
    expect(game.host.state().seats[FIRST]?.ready).toBe(false);
    await game.pass(3000);
    expect(game.host.state().step).not.toBe('docket');
    await game.pass(12 * 3000);
    expect(game.host.state().step).toBe('over');
  });

  test('do not keep a person waiting who is done, least of all one in a hurry', async () => {
    const pacing = { leastMs: 300, mostMs: 1200, actBudgetMs: 60_000 };
    for (const hurry of [false, true]) {
      const game = await aHost({ content, pacing });
      await begin(game, 1);
      await game.pass(2000);
      const { step } = game.host.state();
      const pack = loadPack(content.pack);
      for (let tries = 0; tries < 3; tries++) {
        const table = { pack, state: game.host.state() };
        const least = fallbackCommand(table, FIRST, optionsFor(table, FIRST));
        if (least !== null) await game.host.submit(FIRST, least);
      }
      expect(game.host.state()).toMatchObject({ step, seats: { [FIRST]: { ready: true } } });
      if (hurry) game.host.hurry();
      await game.pass(hurry ? 1300 : 7300);
      expect(game.host.state().step).not.toBe(step);
      game.host.close();
    }
  });

  test('and clocks go on by themselves when the disk has room again', async () => {
    const game = await aHost({ content, settings: { pace: 'clock' } });
    game.breakStore(null);
    await begin(game, 1);
    await game.host.idle();
    const serial = game.host.state().stepSerial;
    game.breakStore('full');
    const before = game.host.seq();
    await game.pass(600_000);
    expect(game.host.seq()).toBe(before);
    game.breakStore(null);
    await game.pass(5000);
    expect(game.host.state().stepSerial).toBeGreaterThan(serial);
  });

  test('see their own seat only', async () => {
    const seen: string[] = [];
    const game = await aHost({
      content,
      bots: {
        next: (_policy, sight) => {
          seen.push(...Object.keys(sight.view.secrets).filter((seat) => seat !== sight.seat));
          if (sight.view.hidden !== null) seen.push('hidden');
          const known = sight.pack.raw.seats.filter((seat) => seat.confidential !== null);
          seen.push(...known.map((seat) => seat.id).filter((id) => id !== sight.seat));
          return null;
        },
      },
    });
    await begin(game, 0);
    await game.host.idle();
    expect(seen).toEqual([]);
  });
});
