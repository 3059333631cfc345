import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadPack } from '../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../scenario/ScenarioPack.ts';
import { drawTempers, exponential } from './drawTempers.ts';

const pack = loadPack(
  JSON.parse(
    readFileSync(new URL('../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
  ) as ScenarioPack,
);

test('given any seed, when tempers are drawn, then every seat weighs every attribute, within bounds', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (seed) => {
      const tempers = drawTempers(pack, ['us-state', 'mx-senate'], seed);
      expect(Object.keys(tempers)).toEqual(['us-state', 'mx-senate']);
      for (const temper of Object.values(tempers)) {
        expect(Object.keys(temper)).toHaveLength(pack.raw.attributes.length);
        for (const value of Object.values(temper)) {
          expect(value).toBeGreaterThanOrEqual(122);
          expect(value).toBeLessThanOrEqual(8166);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('given one more seat, when tempers are drawn, then the others keep theirs', () => {
  const few = drawTempers(pack, ['us-state'], 'a');
  expect(drawTempers(pack, ['us-local', 'us-state'], 'a')['us-state']).toEqual(few['us-state']);
});

test.each([
  [0, 1000],
  [700, 2014],
  [-700, 497],
  [-5000, 122],
  [5000, 8166],
  [50, 1053],
])('given %d thousandths, when raised, then e to it is %d thousandths', (x, value) =>
  expect(exponential(x)).toBe(value),
);
