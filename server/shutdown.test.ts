import { expect, test } from '@jest/globals';
import { ask, joinTable, openFullTable } from './testing/aClient.ts';
import { aServer } from './testing/aServer.ts';

test('a stop waits for no place that was reserved and never taken, and tells those who are here', async () => {
  const server = await aServer();
  const { base } = server;
  const { code, seatToken } = await openFullTable(base);
  const player = await joinTable(base, { code, seatToken });
  const left = new Promise<number>((done) => player.room.onLeave(done));
  const reserved = await ask(base, '/matchmake/joinOrCreate/table', {
    method: 'POST',
    body: { code, seatToken },
  });
  expect(reserved.status).toBe(200);
  const start = performance.now();
  await server.stop();
  expect(performance.now() - start).toBeLessThan(8000);
  expect(await left).toBe(4001);
}, 30_000);
