import { describe, expect, test } from '@jest/globals';
import { REFUSAL_CODES } from '../../shared/game/Refusal.ts';
import { quickStart } from '../session/testing/quickStart.ts';
import { makeWords } from './makeWords.ts';
import { refusalText } from './refusalText.ts';
import { sourceText } from './sourceText.ts';

const words = makeWords(quickStart.packTexts.en, 'plain', () => null);
const palabras = makeWords(quickStart.packTexts.es, 'plain', () => null);

describe('refusals', () => {
  test.each([words, palabras])('every code has words', (language) => {
    for (const code of REFUSAL_CODES) {
      expect(refusalText({ code, command: null, params: {} }, language).length).toBeGreaterThan(10);
    }
  });

  test('name steps, clauses and seats by their words', () => {
    const step = refusalText(
      {
        code: 'wrongStep',
        command: 'castBallot',
        params: { step: 'docket', inOrderAt: 'amendmentBallot accordBallot' },
      },
      words,
    );
    expect(step).toContain('the vote on an amendment and the vote on the accord');
    const clause = refusalText(
      { code: 'clauseNotOnDocket', command: 'makeOffer', params: { clause: 'clause:arms' } },
      words,
    );
    expect(clause).toContain(words.clause('clause:arms'));
  });
});

describe('sources', () => {
  test.each([
    ['P43', 'Arzt 2009, p. 4 (P43)'],
    ['P5, P6', 'Arzt 2009, p. 1 (P5, P6)'],
    [
      'P53; F28; size judgement',
      'Arzt 2009, p. 5 (P53); New York Times; Washington Post, 2010 (F28); designer’s judgement',
    ],
    ['judgement: a calm start', 'designer’s judgement'],
  ])('%s', (source, said) => {
    expect(sourceText(source)).toBe(said);
  });
});

test('words that were removed are shown as such', () => {
  expect(words.speech({ kind: 'text', ref: 'text:gone' })).toBe('[removed]');
});

test('a private channel is named by whoever else is in it', () => {
  const channel = { kind: 'private', seats: ['mx-senate', 'us-justice'] } as const;
  expect(words.channel(channel, 'us-justice')).toBe(words.seatShort('mx-senate'));
});
