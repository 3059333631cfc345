import { expect, jest, test } from '@jest/globals';
import { joinStorm } from './joinStorm.ts';

// Processes and sockets on a busy machine.
jest.setTimeout(30_000);

test('given a class that comes through the door within a second, then everybody sits and every table is full', async () => {
  const { seated, overfilled, underfilled, joinMs } = await joinStorm({
    people: 18,
    tables: 3,
    withinSeconds: 1,
    seed: 'smoke',
  });
  expect({ seated, overfilled, underfilled }).toEqual({ seated: 18, overfilled: 0, underfilled: 0 });
  expect(joinMs).toHaveLength(18);
});
