import { expect, test } from '@jest/globals';
import { CHART, chartOf, heightOf } from './chartOf.ts';

test('the scale runs from the bottom to the top of the drawing, and nothing leaves it', () => {
  expect([heightOf(0), heightOf(10_000)]).toEqual([CHART.height - CHART.bottom, CHART.top]);
  expect([heightOf(-5), heightOf(10_001)]).toEqual([heightOf(0), heightOf(10_000)]);
});

test('values stand evenly from left to right', () => {
  const points = chartOf([0, 5000, 10_000]);
  expect(points.map(({ x }) => x)).toEqual([
    CHART.left,
    (CHART.left + CHART.width - CHART.right) / 2,
    CHART.width - CHART.right,
  ]);
  expect(points[1]!.y).toBe((points[0]!.y + points[2]!.y) / 2);
});

test('one value alone stands at the left', () => {
  expect(chartOf([2500])).toEqual([{ x: CHART.left, y: heightOf(2500) }]);
});
