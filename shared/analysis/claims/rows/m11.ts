import type { Claim } from '../Check.ts';
import { compare, raises, rests, stockAfter } from '../checks.ts';
import { script, usePower } from '../Script.ts';

const hearing = compare(
  'hearing of Congress in round 2',
  script(2),
  script(2, { 2: { powers: [usePower('power:us-congress-hearing', 'choice:hearing-label')] } }),
);
const rest = { excludedCards: ['card:failed-state-words'] } as const;
const words = compare(
  'the card of the words, played in round 2 (recorded)',
  script(2, {}, rest),
  script(2, { 2: { setUp: { card: 'card:failed-state-words' } } }, rest),
);
const urgency = stockAfter('stock:attention', 2);
const backlash = stockAfter('stock:alarm', 2);

/** The label of a failed state. */
export const m11: Claim = {
  id: 'M11',
  pages: 'P21 F73a',
  checks: [
    raises(
      'A hearing that uses the label raises urgency in Washington',
      urgency,
      hearing,
      rests('attention.label'),
    ),
    raises(
      'A hearing that uses the label raises backlash in Mexico',
      backlash,
      hearing,
      rests('alarm.label', 'power:us-congress-hearing@choice:hearing-label#stock:alarm'),
    ),
    raises(
      'The words of officials raise urgency in Washington',
      urgency,
      words,
      rests('attention.label', 'card:failed-state-words#stock:attention'),
    ),
    raises(
      'The words of officials raise backlash in Mexico',
      backlash,
      words,
      rests('alarm.label', 'card:failed-state-words#stock:alarm'),
    ),
  ],
};
