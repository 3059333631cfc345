import { expect, test } from '@jest/globals';
import type { Contribution } from '../../../shared/game/Contribution.ts';
import type { Ratification } from '../../../shared/game/GameState.ts';
import { quickStart } from '../../session/testing/quickStart.ts';
import { makeWords } from '../../words/makeWords.ts';
import { whyHomeRefused } from './whyHomeRefused.ts';

const words = makeWords(quickStart.packTexts.en, 'plain', () => null);
const part = (cause: `cause:${string}`, amount: number): Contribution => ({
  cause,
  amount,
  source: 'judgement',
  contested: false,
});

function refused(support: number, reasons: readonly Contribution[]): Ratification {
  return {
    round: 1,
    clause: 'clause:arms',
    from: 0,
    to: 1,
    visibility: 'announced',
    ratified: false,
    counts: [
      {
        side: 'us',
        clause: 'clause:arms',
        from: 0,
        to: 1,
        support,
        threshold: 5200,
        passed: false,
        venue: 'money',
        reasons,
      },
    ],
  };
}

test('what cost most is something somebody decided, even where chance cost more', () => {
  const why = whyHomeRefused(
    refused(4100, [
      part('cause:home-surprise', -900),
      part('cause:home-jump', -700),
      part('cause:home-base', 5500),
    ]),
    words,
  );
  expect(why).toContain('11 points short');
  expect(why).toContain(words.causeById('cause:home-jump'));
  expect(why).not.toContain('luck');
});

test('where chance alone made the difference, it says so', () => {
  const why = whyHomeRefused(
    refused(5000, [
      part('cause:home-mood', -150),
      part('cause:home-surprise', -100),
      part('cause:home-jump', -700),
    ]),
    words,
  );
  expect(why).toContain('luck');
});
