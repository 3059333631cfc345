import { expect, test } from '@jest/globals';
import { viewOf } from '../../shared/game/viewOf.ts';
import { aHost, begin } from '../../shared/testing/aHost.ts';
import { quickStart } from '../session/testing/quickStart.ts';
import { openGame } from './openGame.ts';
import { hostSession } from './testing/hostSession.ts';

const { pack, packTexts } = quickStart;

test('at the desk, the last step is taken back, and the clock goes on as it did', async () => {
  const table = await aHost({ content: { pack, ...packTexts } });
  await begin(table, 6);
  await table.host.idle();
  const game = await openGame(hostSession(table.host, { kind: 'instructor' }));
  const before = viewOf(table.host.state(), { kind: 'instructor' });
  const seat = before.settings.seats.find(
    (one) => one !== before.cards.find((card) => card.askedOf)?.askedOf,
  )!;
  const [first, second] = pack.clauses.map(({ id }) => id);
  const filed = await table.host.submit(seat, {
    kind: 'fileDocket',
    entries: [
      { clause: first!, stance: 1 },
      { clause: second!, stance: 1 },
    ],
  });
  expect(filed.ok).toBe(true);
  expect(await game.takeBack?.()).toBe(true);
  await table.host.idle();
  expect(table.host.state().seats[seat]).toEqual(before.seats[seat]);
  expect(table.host.state().paused).toBe(false);
});
