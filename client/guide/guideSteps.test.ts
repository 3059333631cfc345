import { describe, expect, test } from '@jest/globals';
import { guide } from '../../shared/i18n/guide.ts';
import { GUIDE_STEPS } from './guideSteps.ts';

describe('the guidance of the tutorial', () => {
  test('is one short sentence a step, in both languages', () => {
    for (const { words } of GUIDE_STEPS)
      for (const text of [guide.en[words], guide.es[words]])
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(12);
  });

  test('has something to say at every step of a quick round', () => {
    const steps = new Set(GUIDE_STEPS.map(({ at }) => at));
    for (const step of [
      'docket',
      'caucus',
      'amendments',
      'accordBallot',
      'commitment',
      'statements',
      'outcome',
      'over',
    ] as const)
      expect(steps.has(step)).toBe(true);
  });
});
