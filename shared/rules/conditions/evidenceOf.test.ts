import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Condition } from '../../scenario/Condition.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { aTable } from '../../testing/aTable.ts';
import { evidenceOf } from './evidenceOf.ts';
import { holds } from './holds.ts';

const pack = loadPack(
  JSON.parse(
    readFileSync(new URL('../../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
  ) as ScenarioPack,
);
const table = aTable(pack, {
  stocks: { 'stock:alarm': 3200 },
  standing: { 'clause:arms': { level: 2, delivered: false } },
});
const alarmed: Condition = { kind: 'stock', stock: 'stock:alarm', atLeast: 2500 };
const traced: Condition = { kind: 'standing', clause: 'clause:arms', atLeast: 1 };
const sent: Condition = { kind: 'delivered', clause: 'clause:arms' };

describe('what decided a condition', () => {
  test('given one question, when it is asked, then its figure is told', () => {
    expect(evidenceOf(alarmed, table)).toEqual([
      { asked: alarmed, found: true, figure: 3200, wanted: true, met: true },
    ]);
  });

  test('given a yes-or-no question, when it is asked, then there is no figure', () => {
    expect(evidenceOf(sent, table)).toMatchObject([{ figure: null, met: false }]);
  });

  test('given several that must hold, when one is missing, then it alone decided', () => {
    expect(evidenceOf({ kind: 'all', of: [traced, sent] }, table)).toMatchObject([
      { asked: sent, met: false },
    ]);
  });

  test('given several that must hold, when all do, then all decided', () => {
    expect(evidenceOf({ kind: 'all', of: [traced, alarmed] }, table)).toHaveLength(2);
  });

  test('given alternatives, when one holds, then the first that does decided', () => {
    expect(evidenceOf({ kind: 'any', of: [sent, alarmed, traced] }, table)).toMatchObject([
      { asked: alarmed },
    ]);
  });

  test('given the opposite was wanted, when it is not so, then what is so is told as unwanted', () => {
    expect(evidenceOf({ kind: 'not', of: alarmed }, table)).toMatchObject([
      { asked: alarmed, found: true, wanted: false, met: false },
    ]);
  });

  test('given any condition, when it is explained, then everything told points the way it came out', () => {
    const leaf = fc.constantFrom(alarmed, traced, sent);
    const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.record({
          kind: fc.constant('all' as const),
          of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        }),
        fc.record({
          kind: fc.constant('any' as const),
          of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        }),
        fc.record({ kind: fc.constant('not' as const), of: tie('tree') }),
      ),
    }));
    fc.assert(
      fc.property(tree, (condition) => {
        const evidence = evidenceOf(condition, table);
        expect(evidence.length).toBeGreaterThan(0);
        expect(evidence.every(({ met }) => met === holds(condition, table))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
