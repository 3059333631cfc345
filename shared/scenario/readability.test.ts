import { describe, expect, it } from '@jest/globals';
import { readability, sentencesOf, wordsOf } from './readability.ts';
import { syllablesIn } from './syllables.ts';

describe('syllables', () => {
  it.each([
    ['table', 2],
    ['home', 1],
    ['signed', 1],
    ['wanted', 2],
    ['taxes', 2],
    ['states', 1],
    ['agreement', 3],
    ['sovereignty', 4],
    ['idea', 3],
    ['science', 2],
    ['nation', 2],
    ['ATF', 3],
    ['2009', 1],
    ["state's", 1],
    ['well-known', 2],
  ])('estimates English "%s" as %d', (word, expected) => {
    expect(syllablesIn(word, 'en')).toBe(expected);
  });

  it.each([
    ['policía', 4],
    ['guerra', 2],
    ['que', 1],
    ['ciudad', 2],
    ['ley', 1],
    ['soberanía', 5],
    ['cooperación', 5],
    ['leer', 2],
    ['y', 1],
    ['México', 3],
  ])('estimates Spanish "%s" as %d', (word, expected) => {
    expect(syllablesIn(word, 'es')).toBe(expected);
  });
});

describe('sentences and words', () => {
  it('splits at full stops, question marks and line breaks, not at abbreviations', () => {
    expect(sentencesOf('One. Two? Three\nFour').length).toBe(4);
    expect(sentencesOf('The U.S. side reads Arzt 2009, p. 3, first.').length).toBe(1);
  });

  it('keeps numbers and hyphenated names whole', () => {
    expect(wordsOf('They want e-Trace, 15.5 per cent.')).toEqual([
      'They',
      'want',
      'e-Trace',
      '15.5',
      'per',
      'cent',
    ]);
  });
});

describe('readability', () => {
  it('computes Flesch reading ease in hundredths', () => {
    // 10 words, 2 sentences, 11 syllables: 206.835 - 5.075 - 93.06 = 108.70.
    expect(readability('They talk. They sit, and then they sign the paper.', 'en').score).toBe(10_870);
  });

  it('computes Fernandez-Huerta in hundredths', () => {
    // 6 words, 2 sentences, 10 syllables: 206.84 - 3.06 - 100 = 103.78.
    expect(readability('La casa es roja. Ellos hablan.', 'es')).toEqual({
      score: 10_378,
      sentences: 2,
      words: 6,
      syllables: 10,
      longestSentence: 4,
    });
  });

  it('ranks plain words above official ones', () => {
    const plain = readability('Home said no. The money stays in the bank.', 'en').score;
    const official = readability(
      'Domestic constituencies repudiated the international undertaking, necessitating postponement of disbursement.',
      'en',
    ).score;
    expect(plain).toBeGreaterThan(9000);
    expect(official).toBeLessThan(0);
  });

  it('scores a text without words as easy', () => {
    expect(readability('', 'es').score).toBe(10_000);
  });
});
