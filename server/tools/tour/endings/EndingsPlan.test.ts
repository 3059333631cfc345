import { expect, test } from '@jest/globals';
import { asksForEndings, parseEndings } from './EndingsPlan.ts';

test('arguments of the endings', () => {
  expect(asksForEndings(['--endings', '--json'])).toBe(true);
  expect(parseEndings(['--endings', '--language', 'es', '--width', '390', '--height', '844'])).toMatchObject({
    pack: 'the-road-ahead',
    language: 'es',
    width: 390,
    height: 844,
    json: false,
  });
  expect(() => parseEndings(['--endings', '--seat', 'mx-senate'])).toThrow();
});
