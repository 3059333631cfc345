import { expect, test } from '@jest/globals';
import { area } from '../../../shared/i18n/text.ts';
import { patternOf } from './WordPattern.ts';

const words = area(
  { take: 'Take {what} (all)', coins: { one: '{n} coin', other: '{n} coins' } },
  { take: 'Toma {what} (todo)', coins: { one: '{n} moneda', many: '{n} de monedas', other: '{n} monedas' } },
);

test('a text with blanks is known whatever fills them, and nothing else is', () => {
  expect('Take the army (all)').toMatch(patternOf(words, 'take', 'en'));
  expect('Take the army').not.toMatch(patternOf(words, 'take', 'en'));
  expect('You take the army (all)').not.toMatch(patternOf(words, 'take', 'en'));
});

test('every plural form is known', () => {
  for (const text of ['1 moneda', '2 monedas', '1 000 000 de monedas']) {
    expect(text).toMatch(patternOf(words, 'coins', 'es'));
  }
});
