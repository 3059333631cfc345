import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { becauseOf } from '../../shared/analysis/ending/becauseOf.ts';
import type { GameState } from '../../shared/game/GameState.ts';
import { evidenceOf } from '../../shared/rules/conditions/evidenceOf.ts';
import { conclude } from '../../shared/rules/succession/conclude.ts';
import type { Condition } from '../../shared/scenario/Condition.ts';
import { loadPack } from '../../shared/scenario/LoadedPack.ts';
import type { PackTexts } from '../../shared/scenario/PackTexts.ts';
import type { ScenarioPack } from '../../shared/scenario/ScenarioPack.ts';
import { aTable } from '../../shared/testing/aTable.ts';
import { makeWords } from './makeWords.ts';
import { outcomeText } from './outcomeText.ts';

const folder = new URL('../../assets/scenarios/the-road-ahead/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const pack = loadPack(read('pack.json') as ScenarioPack);
const en = outcomeText(makeWords(read('en.json') as PackTexts, 'plain', () => null));
const es = outcomeText(makeWords(read('es.json') as PackTexts, 'plain', () => null));

const contributions = [
  { amount: 2700, cause: 'cause:world-foreign-presence', source: 'P4', contested: false },
  { amount: 900, cause: 'cause:world-leak', source: 'P4', contested: false },
] as const;
const change = { stock: 'stock:alarm', before: 1000, after: 5600, contributions } as const;
const table = aTable(pack, { round: 7, stocks: { 'stock:alarm': 5600 } });
const before: GameState = {
  ...table.state,
  history: [{ half: 0, stocks: {}, levels: {}, changes: [change] }],
};
const state: GameState = { ...before, conclusion: conclude({ pack, state: before }) };

describe('why a game ended as it did, in words', () => {
  test('given an alarm, when it is told, then in one sentence with the gauge, its causes and their sizes', () => {
    const because = becauseOf({ pack, state })!;
    expect(en.because(because, state)).toBe(
      '“Sovereignty alarm” ended at 56 of 100; what weighed most: foreign staff inside Mexico (+27); a leak (+9).',
    );
    expect(es.because(because, state)).toBe(
      '«Alarma de soberanía» acabó en 56 de 100; lo que más pesó: personal extranjero en México (+27); una filtración (+9).',
    );
  });

  test('given any ending of the pack, when it is told, then as one sentence without blanks or ids', () => {
    for (const { id } of pack.raw.endings) {
      const named = { ...state, conclusion: { ...state.conclusion!, ending: id } };
      for (const text of [en, es]) {
        const told = text.because(becauseOf({ pack, state: named })!, named);
        expect(told).toMatch(/^[\p{Lu}\p{N}“«].+\.$/u);
        expect(told).not.toMatch(/\{|cause:|stock:|clause:|undefined/);
      }
    }
  });
});

describe('what decided a goal, in words', () => {
  const figure = (condition: Condition, language = en): string | null =>
    language.figure(evidenceOf(condition, { pack, state })[0]!);

  test.each<[Condition, string]>([
    [
      { kind: 'stock', stock: 'stock:alarm', atMost: 2999 },
      'Sovereignty alarm: 56 of 100. Asked: 30 or less.',
    ],
    [
      { kind: 'stock', stock: 'stock:alarm', atMost: 5599 },
      'Sovereignty alarm: 56 of 100. Asked: 55.99 or less.',
    ],
    [
      { kind: 'standing', clause: 'clause:arms', atLeast: 2 },
      'Guns going south: “They wait”. Asked: “They check and report” or more.',
    ],
    [{ kind: 'changedClauses', atLeast: 4 }, 'Clauses above 2009: 0. Asked: 4 or more.'],
    [{ kind: 'failedAtHome', side: 'mx', atMost: 2 }, 'Signed, refused in Mexico: 0. Asked: 2 or less.'],
    [{ kind: 'frame', frame: 'assistance' }, 'The frame: Shared responsibility. Asked: Assistance.'],
  ])('given %j, when it is told, then with what was found and what was asked', (condition, told) => {
    expect(figure(condition)).toBe(told);
  });

  test('given every goal of every seat, when it is told in Spanish, then there is a figure for it', () => {
    for (const seat of pack.raw.seats)
      for (const goal of seat.confidential?.goals ?? [])
        for (const evidence of evidenceOf(goal.met, { pack, state }))
          expect(es.figure(evidence)).toMatch(/^.+: .+ Se pedía: .+\.$/);
  });
});
