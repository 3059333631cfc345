import { describe, expect, test } from '@jest/globals';
import { streamOf } from '../../game/random.ts';
import { chanceBelow, chanceOfAtLeast, softmax } from './chance.ts';

describe('the chance to stay below', () => {
  test.each([
    // z, the bell's own value
    [-2, 0.023],
    [-1, 0.159],
    [0, 0.5],
    [0.5, 0.691],
    [1, 0.841],
    [2, 0.977],
  ])('%f is about the bell’s', (z, bell) => {
    expect(Math.abs(chanceBelow(z) - bell)).toBeLessThan(0.06);
  });

  test('rises and stays within 0 and 1', () => {
    const chances = Array.from({ length: 81 }, (_, index) => chanceBelow((index - 40) / 4));
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(chances.every((chance) => chance > 0 && chance < 1)).toBe(true);
  });
});

describe('the chance of at least so many', () => {
  test('is what counting every outcome gives', () => {
    const chances = [0.1, 0.9, 0.4, 0.65, 0.5];
    for (let needed = 0; needed <= 6; needed += 1) {
      let sum = 0;
      for (let outcome = 0; outcome < 32; outcome += 1) {
        const happens = chances.map((_, index) => ((outcome >> index) & 1) === 1);
        if (happens.filter(Boolean).length < needed) continue;
        sum += chances.reduce((all, chance, index) => all * (happens[index] ? chance : 1 - chance), 1);
      }
      expect(chanceOfAtLeast(needed, chances)).toBeCloseTo(sum, 12);
    }
  });

  test('is certain for none and impossible for more than there are', () => {
    expect(chanceOfAtLeast(0, [])).toBe(1);
    expect(chanceOfAtLeast(1, [])).toBe(0);
    expect(chanceOfAtLeast(3, [1, 1])).toBe(0);
  });
});

describe('a soft choice', () => {
  const draw = (temperature: number): readonly number[] => {
    const random = streamOf('soft', [temperature]);
    const counts = [0, 0, 0];
    for (let i = 0; i < 3000; i += 1) {
      const chosen = softmax([0, 1, 2], (item) => item, temperature, random);
      if (chosen !== null) counts[chosen] = (counts[chosen] ?? 0) + 1;
    }
    return counts;
  };

  test('takes better items more often, in proportion to exp(score / temperature)', () => {
    const [worst = 0, middle = 0, best = 0] = draw(1);
    expect(best / middle).toBeGreaterThan(2.3);
    expect(best / middle).toBeLessThan(3.2);
    expect(middle / worst).toBeGreaterThan(2.2);
    expect(middle / worst).toBeLessThan(3.3);
  });

  test('hardly errs when cold', () => {
    expect(draw(0.1)[2]).toBeGreaterThan(2980);
  });

  test('of nothing is nothing', () => {
    expect(softmax([], () => 0, 1, streamOf('soft', []))).toBeNull();
  });
});
