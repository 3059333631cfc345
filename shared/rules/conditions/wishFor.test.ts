import { describe, expect, test } from '@jest/globals';
import type { Condition } from '../../scenario/Condition.ts';
import { wishFor } from './wishFor.ts';

const more: Condition = { kind: 'stock', stock: 'stock:trust-mx-us', atLeast: 5000 };
const less: Condition = { kind: 'stock', stock: 'stock:alarm', atMost: 2500 };

describe('what a condition asks of a gauge', () => {
  test('is more, less or nothing', () => {
    expect(wishFor(more, 'stock:trust-mx-us')).toBe(1);
    expect(wishFor(less, 'stock:alarm')).toBe(-1);
    expect(wishFor(less, 'stock:trust-mx-us')).toBe(0);
  });

  test('is turned round by "not" and summed over its parts', () => {
    expect(wishFor({ kind: 'not', of: less }, 'stock:alarm')).toBe(1);
    expect(wishFor({ kind: 'all', of: [more, { kind: 'any', of: [less, less] }] }, 'stock:alarm')).toBe(-2);
  });
});
