import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { fullSettings } from '../play/ScriptedTable.ts';
import { openingOf } from '../score/openings.ts';
import { components } from './components.ts';
import { delegationValues } from './DelegationValues.ts';
import { bruteForce, frontier, levelsOf } from './frontier.ts';
import { undominated } from './merge.ts';

const raw = JSON.parse(
  readFileSync(new URL('../../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
) as ScenarioPack;
const pack = loadPack(raw);
const table = openingOf(pack, fullSettings(pack), 'frontier');
const values = delegationValues(table);
const ids = raw.clauses.map(({ id }) => id);

describe('the frontier of two delegations', () => {
  test.each([0, 2, 4])('is what trying every accord finds, over six clauses from number %i on', (from) => {
    const clauses = ids.slice(from, from + 6);
    const quick = frontier(table, values, clauses);
    expect(quick.map(({ us, mx }) => [us, mx])).toEqual(
      bruteForce(table, values, clauses).map(({ us, mx }) => [us, mx]),
    );
  });

  test('names an accord that is worth what the point says', () => {
    const whole = frontier(table, values);
    expect(whole.length).toBeGreaterThan(5);
    for (const point of whole) {
      const levels = levelsOf(table, point.accord);
      const alone = values.clauses.reduce((sum, { id, levels: worths }) => sum + worths[levels[id]!]!.us, 0);
      const most = values.together.reduce((sum, { worth }) => sum + Math.abs(worth.us), 0);
      expect(Math.abs(point.us - alone)).toBeLessThanOrEqual(most);
    }
  });

  test('has no point that another beats', () => {
    const point = fc.record({ us: fc.integer(), mx: fc.integer(), accord: fc.nat() });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 60 }), (points) => {
        const best = undominated(points);
        for (const { us, mx } of points) expect(best.some((b) => b.us >= us && b.mx >= mx)).toBe(true);
        for (const a of best)
          for (const b of best) if (a !== b) expect(b.us >= a.us && b.mx >= a.mx).toBe(false);
      }),
    );
  });
});

describe('clauses that conditions tie together', () => {
  test('form one part, the others stand alone', () => {
    const tie = [
      { kind: 'standing', clause: 'clause:arms', atLeast: 1 },
      { kind: 'not', of: { kind: 'standing', clause: 'clause:funds', atMost: 0 } },
    ] as const;
    const parts = components(['clause:arms', 'clause:rights', 'clause:funds'], [tie]);
    expect(parts).toEqual([['clause:arms', 'clause:funds'], ['clause:rights']]);
  });
});
