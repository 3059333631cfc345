import { expect, test } from '@jest/globals';
import { fail, ok } from '../../shared/game/result.ts';
import { doorOf } from './doorOf.ts';

test('a code leads to its class', () => {
  expect(doorOf('K7MPQ2', ok({ known: true }))).toEqual(ok('/c/K7MPQ2'));
});

test('a code that no class has leads to a table', () => {
  expect(doorOf('K7MPQ2', ok({ known: false }))).toEqual(ok('/t/K7MPQ2'));
});

test('a code that could not be asked about leads nowhere, and says why', () => {
  expect(doorOf('K7MPQ2', fail('unreachable'))).toEqual(fail('unreachable'));
  const tooFast = { code: 'tooFast', params: {} } as const;
  expect(doorOf('K7MPQ2', fail(tooFast))).toEqual(fail(tooFast));
});
