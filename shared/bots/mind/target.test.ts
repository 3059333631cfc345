import { expect, test } from '@jest/globals';
import { type Concession, ENDGAME, targetAt } from './target.ts';

const SHAPES: readonly Concession['shape'][] = ['late', 'even', 'early'];

test('a bot begins with its best and ends with its reservation', () => {
  for (const shape of SHAPES) {
    expect(targetAt(0, { shape, floor: 0.3 })).toBe(1);
    expect(targetAt(ENDGAME, { shape, floor: 0.3 })).toBe(0);
    expect(targetAt(1, { shape, floor: 0.3 })).toBe(0);
  }
});

test('before the last part of a round it never asks for less than its floor, and never more than before', () => {
  for (const shape of SHAPES) {
    let last = 1;
    for (let time = 0; time < ENDGAME; time += 0.01) {
      const target = targetAt(time, { shape, floor: 0.3 });
      expect(target).toBeLessThanOrEqual(last);
      expect(target).toBeGreaterThanOrEqual(0.3);
      last = target;
    }
  }
});

test('halfway, one that holds out asks for more than an even one, and that for more than one that gives in early', () => {
  const [late = 0, even = 0, early = 0] = SHAPES.map((shape) => targetAt(ENDGAME / 2, { shape, floor: 0 }));
  expect(even).toBeCloseTo(0.5);
  expect(late).toBeCloseTo(0.75);
  expect(early).toBeLessThan(0.35);
});
