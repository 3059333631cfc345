import { expect, test } from '@jest/globals';
import { parseSolo } from './SoloPlan.ts';

test('arguments of a game alone', () => {
  expect(parseSolo(['--tutorial', '--json'])).toMatchObject({ game: 'tutorial', seat: null, json: true });
  expect(parseSolo(['--solo', 'quick', '--seat', 'mx-senate', '--language', 'es'])).toMatchObject({
    game: 'quick',
    seat: 'mx-senate',
    language: 'es',
  });
});

test.each([
  [['--solo', 'slow', '--seat', 'mx-senate']],
  [['--solo', 'quick']],
  [['--solo', 'quick', '--seat', 'Senate']],
  [['--tutorial', '--solo', 'quick']],
  [['--tutorial', '--language', 'fr']],
  [['--tutorial', '--nonsense']],
])('%j is refused', (args) => {
  expect(() => parseSolo(args)).toThrow();
});
