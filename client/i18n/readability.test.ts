import { expect, test } from '@jest/globals';
import { characters } from '../../shared/i18n/characters.ts';
import { coach } from '../../shared/i18n/coach.ts';
import { ending } from '../../shared/i18n/ending.ts';
import { guide } from '../../shared/i18n/guide.ts';
import { home } from '../../shared/i18n/home.ts';
import { news } from '../../shared/i18n/news.ts';
import { outcome } from '../../shared/i18n/outcome.ts';
import { phases } from '../../shared/i18n/phases.ts';
import { talks } from '../../shared/i18n/talks.ts';
import type { Entry } from '../../shared/i18n/text.ts';
import { vote } from '../../shared/i18n/vote.ts';
import { readability, wordsOf } from '../../shared/scenario/readability.ts';

/** Hundredths of a point; the least that counts as plain language. */
const PLAIN = 6000;

/** Words in a sentence of the plain register. */
const SENTENCE = 15;

/** What stands in a blank when a text is measured: about as long as a name or a number is. */
const BLANK = 'Senate';

const areas = { news, talks, vote, home, phases, coach, guide, ending, outcome, characters };
const cases = Object.entries(areas).flatMap(([name, words]) =>
  (['en', 'es'] as const).map((language) => [name, language, words[language]] as const),
);

const textsOf = (words: { readonly [key: string]: Entry }): readonly string[] =>
  Object.values(words)
    .map((entry) => (typeof entry === 'string' ? entry : entry.other))
    .map((text) => text.replace(/\{\w+\}/gu, BLANK));

test.each(cases)('the words of %s in %s are plain', (_name, language, words) => {
  const texts = textsOf(words);
  expect(texts.filter((text) => readability(text, language).longestSentence > SENTENCE)).toEqual([]);
  // Labels of one or two words are no prose.
  const prose = texts.filter((text) => wordsOf(text).length > 3);
  expect(readability(prose.join('\n'), language).score).toBeGreaterThanOrEqual(PLAIN);
});
