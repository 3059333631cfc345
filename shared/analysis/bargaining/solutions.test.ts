import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BargainingGame } from './BargainingGame.ts';
import { checkGame } from './checkGame.ts';
import { outcomesOf, utilitiesAt } from './outcomesOf.ts';
import { paretoPoints } from './paretoPoints.ts';
import { type SolutionPoint, solutions } from './solutions.ts';

/** Two parties, one issue with four options: worked out by hand. */
const SMALL: BargainingGame = {
  disagreement: [1, 1],
  utilities: [[[9, 6, 4, 0]], [[0, 3, 4, 9]]],
};

/** Problems with answers from elsewhere, where they lie beside the project. */
const ORACLES = new URL('../../../../shared/oracles/scorable-games.json', import.meta.url);

interface Oracle {
  readonly game: BargainingGame;
  readonly expected: { readonly [name: string]: number | SolutionPoint };
}

const games = fc
  .record({
    parties: fc.integer({ min: 2, max: 4 }),
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  })
  .chain(({ parties, sizes }) => {
    const worth = fc.integer({ min: -20, max: 60 });
    const issue = (size: number) => fc.array(worth, { minLength: size, maxLength: size });
    return fc.record({
      disagreement: fc.array(worth, { minLength: parties, maxLength: parties }),
      utilities: fc.array(fc.tuple(...sizes.map(issue)), { minLength: parties, maxLength: parties }),
    });
  });

describe('a small game', () => {
  test('has the solutions worked out by hand', () => {
    expect(solutions(SMALL)).toEqual({
      outcomes: 4,
      pareto_unique_points: 4,
      nash: { value: 10, utilities: [6, 3] },
      kalai_egalitarian: { value: 3, utilities: [4, 4] },
      ks_maximin: { value: 0.375, utilities: [4, 4] },
      max_welfare: { value: 9, utilities: [6, 3] },
    });
  });

  test('without an outcome all can live with has only a largest sum', () => {
    const found = solutions({ ...SMALL, disagreement: [7, 7] });
    expect([found.nash, found.kalai_egalitarian, found.ks_maximin]).toEqual([null, null, null]);
    expect(found.max_welfare?.value).toBe(9);
  });

  test('a party that can gain nothing does not count for Kalai and Smorodinsky', () => {
    const game = { disagreement: [1, 1, 5], utilities: [...SMALL.utilities, [[5, 5, 5, 5]]] };
    expect(solutions(game).ks_maximin).toEqual({ value: 0.375, utilities: [4, 4, 5] });
  });

  test('sums of decimals that differ by noise alone are one point', () => {
    const game = {
      disagreement: [0, 0],
      utilities: [
        [
          [0.1, 0.3],
          [0.2, 0],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ],
    };
    expect(solutions(game).outcomes).toBe(4);
    expect(solutions(game).pareto_unique_points).toBe(1);
  });

  test('is refused where its tables do not fit together', () => {
    expect(checkGame({ ...SMALL, disagreement: [1] })?.path).toBe('/disagreement');
    expect(checkGame({ ...SMALL, utilities: [[[1, 2]], [[1]]] })?.path).toBe('/utilities/1/0');
    expect(checkGame(SMALL)).toBeNull();
  });
});

describe('any game', () => {
  test('no outcome beats a Pareto point, and every outcome is matched by one', () => {
    fc.assert(
      fc.property(games, (game) => {
        const outcomes = outcomesOf(game);
        const all = Array.from({ length: outcomes.count }, (_, outcome) => utilitiesAt(outcomes, outcome));
        const best = paretoPoints(all);
        const atLeast = (a: readonly number[], b: readonly number[]) => a.every((v, i) => v >= b[i]!);
        for (const point of all) expect(best.some((other) => atLeast(other, point))).toBe(true);
        for (const point of best)
          expect(all.some((other) => atLeast(other, point) && !atLeast(point, other))).toBe(false);
      }),
    );
  });

  test('Nash and Kalai-Smorodinsky do not care for the scale of a party', () => {
    fc.assert(
      fc.property(games, fc.integer({ min: 2, max: 5 }), (game, scale) => {
        const [first, ...others] = game.utilities;
        const scaled = {
          disagreement: game.disagreement.map((value, party) => (party === 0 ? value * scale : value)),
          utilities: [first!.map((issue) => issue.map((value) => value * scale)), ...others],
        };
        const [before, after] = [solutions(game), solutions(scaled)];
        expect(after.nash?.value ?? 0).toBeCloseTo((before.nash?.value ?? 0) * scale, 6);
        expect(after.ks_maximin?.value ?? 0).toBeCloseTo(before.ks_maximin?.value ?? 0, 9);
      }),
    );
  });
});

if (existsSync(ORACLES)) {
  const oracles = JSON.parse(readFileSync(ORACLES, 'utf8')) as { readonly [name: string]: Oracle };
  describe.each(Object.entries(oracles))('the game “%s” solved by others', (_name, { game, expected }) => {
    const found = solutions(game);

    test.each(['outcomes', 'pareto_unique_points'] as const)('has the same %s', (measure) => {
      expect(found[measure]).toBe(expected[measure]);
    });

    test.each(['nash', 'kalai_egalitarian', 'ks_maximin', 'max_welfare'] as const)(
      'has the same %s',
      (measure) => {
        const point = expected[measure] as SolutionPoint;
        expect(found[measure]?.value).toBeCloseTo(point.value, 6);
        expect(found[measure]?.utilities).toEqual(point.utilities);
      },
    );
  });
} else {
  console.warn('games solved by others do not lie beside the project: not compared');
}
