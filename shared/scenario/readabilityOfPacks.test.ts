import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { PackTexts } from './PackTexts.ts';
import { readability } from './readability.ts';

/** Hundredths of a point; the least that counts as plain language. */
const PLAIN = 6000;

/** Words in a sentence of the plain register. */
const SENTENCE = 15;

/** Parts of the texts that are read one at a time; what belongs to one entry is read together. */
const ENTRIES = [
  'clauses',
  'seats',
  'powers',
  'cards',
  'stocks',
  'endings',
  'halfYears',
  'history',
  'terms',
] as const;

const PACKS = ['the-road-ahead', 'quick-start', 'tutorial'] as const;
const LANGUAGES = ['en', 'es'] as const;

function textsOf(pack: string, language: string): PackTexts {
  const file = new URL(`../../assets/scenarios/${pack}/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as PackTexts;
}

/** Every passage of the plain register in a part of the texts. */
function plainIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('plain' in part && typeof part.plain === 'string') return [part.plain];
  return Object.values(part).flatMap(plainIn);
}

describe.each(PACKS.flatMap((pack) => LANGUAGES.map((language) => [pack, language] as const)))(
  'the plain register of %s in %s',
  (pack, language) => {
    const texts = textsOf(pack, language);

    it('has sentences of at most 15 words', () => {
      const long = plainIn(texts).filter(
        (passage) => readability(passage, language).longestSentence > SENTENCE,
      );
      expect(long).toEqual([]);
    });

    it.each(ENTRIES)('is easy to read: %s', (kind) => {
      const hard = Object.entries<unknown>(texts[kind])
        .map(([id, entry]) => ({ id, score: readability(plainIn(entry).join('\n'), language).score }))
        .filter(({ score }) => score < PLAIN);
      expect(hard).toEqual([]);
    });

    it('has a summary that is easy to read', () => {
      expect(readability(texts.summary.plain, language).score).toBeGreaterThanOrEqual(PLAIN);
    });
  },
);
