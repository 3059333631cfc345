import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { GameState } from '../../../../shared/game/GameState.ts';
import { conclude } from '../../../../shared/rules/succession/conclude.ts';
import { loadPack } from '../../../../shared/scenario/LoadedPack.ts';
import type { PackTexts } from '../../../../shared/scenario/PackTexts.ts';
import type { ScenarioPack } from '../../../../shared/scenario/ScenarioPack.ts';
import { aTable } from '../../../../shared/testing/aTable.ts';
import { makeWords } from '../../../words/makeWords.ts';
import { cardOf } from './cardOf.ts';

const folder = new URL('../../../../assets/scenarios/the-road-ahead/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const pack = loadPack(read('pack.json') as ScenarioPack);
const wordsIn = (language: 'en' | 'es') =>
  makeWords(read(`${language}.json`) as PackTexts, 'full', () => null);
const kept = { level: 2, changedInRound: 3, delivered: true } as const;
const table = aTable(pack, { round: 7, standing: { 'clause:demand': kept } });
const over: GameState = { ...table.state, conclusion: conclude(table) };

describe('the card to share', () => {
  test('given a game under way, when a card is asked for, then there is none', () => {
    expect(cardOf(table.state, 'mx-senate', wordsIn('en'))).toBeNull();
  });

  test.each(['en', 'es'] as const)(
    'given the end, when a card is made in %s, then it has seat, ending and three goals',
    (language) => {
      const words = wordsIn(language);
      const card = cardOf(over, 'mx-senate', words)!;
      expect(card.ending).toBe(words.endingName(over.conclusion!.ending));
      expect(card.seat).toContain(words.seat('mx-senate'));
      expect(card.goals).toHaveLength(3);
      expect(card.goals.every(({ text, word }) => text !== '' && word !== '')).toBe(true);
      expect(card.side).toBe('mx');
    },
  );

  test('given what was kept, when a card is made, then it names those clauses and no others', () => {
    const conclusion = {
      ...over.conclusion!,
      kept: [
        { clause: 'clause:demand', level: 2, kept: true, probability: 1, reasons: [] },
        { clause: 'clause:arms', level: 1, kept: false, probability: 1, reasons: [] },
      ] as const,
    };
    const card = cardOf({ ...over, conclusion }, 'us-local', wordsIn('en'))!;
    expect(card.kept).toEqual([{ name: 'Drug demand', level: 'They treat more people' }]);
    expect(card.keptTitle).toBe('Kept to 2014: 1 of 2');
  });

  test('given persons at the table, when a card is made, then nothing on it depends on who they are or what they said', () => {
    const named: GameState = {
      ...over,
      messages: [
        {
          id: 'message:1',
          round: 1,
          phase: 'debate',
          from: 'mx-senate',
          channel: { kind: 'table' },
          speech: { kind: 'text', ref: 'text:secret' },
        },
      ],
    };
    const plain = (state: GameState) => JSON.stringify(cardOf(state, 'mx-senate', wordsIn('en')));
    expect(plain(named)).toBe(plain(over));
    expect(plain(over)).not.toMatch(/https?:|\d{1,2}:\d{2}/);
  });
});
