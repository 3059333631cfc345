import type { Check, Claim } from '../Check.ts';
import { stock } from '../gauges.ts';
import { script, usePower } from '../Script.ts';

const hearing: Pick<Check, 'lever' | 'control' | 'treated' | 'expects'> = {
  lever: 'hearing of Congress in round 2',
  control: script(2),
  treated: script(2, { 2: { powers: [usePower('power:us-congress-hearing', 'choice:hearing-label')] } }),
  expects: { direction: 'up' },
};
const card: Pick<Check, 'lever' | 'control' | 'treated' | 'expects'> = {
  lever: 'the card of the words, played in round 2 (recorded)',
  control: script(2, {}, { excludedCards: ['card:failed-state-words'] }),
  treated: script(
    2,
    { 2: { setUp: { card: 'card:failed-state-words' } } },
    { excludedCards: ['card:failed-state-words'] },
  ),
  expects: { direction: 'up' },
};
const urgency = {
  gauge: "Washington's attention after round 2, basis points",
  measure: stock('stock:attention', 2),
};
const backlash = { gauge: 'sovereignty alarm after round 2, basis points', measure: stock('stock:alarm', 2) };
const LABEL = 'power:us-congress-hearing@choice:hearing-label';

/** The label of a failed state. */
export const m11: Claim = {
  id: 'M11',
  pages: 'P21 F73a',
  checks: [
    {
      ...hearing,
      ...urgency,
      statement: 'A hearing that uses the label raises urgency in Washington',
      restsOn: [{ id: 'attention.label' }],
    },
    {
      ...hearing,
      ...backlash,
      statement: 'A hearing that uses the label raises backlash in Mexico',
      restsOn: [{ id: 'alarm.label' }, { id: `${LABEL}#stock:alarm` }],
    },
    {
      ...card,
      ...urgency,
      statement: 'The words of officials raise urgency in Washington',
      restsOn: [{ id: 'attention.label' }, { id: 'card:failed-state-words#stock:attention' }],
    },
    {
      ...card,
      ...backlash,
      statement: 'The words of officials raise backlash in Mexico',
      restsOn: [{ id: 'alarm.label' }, { id: 'card:failed-state-words#stock:alarm' }],
    },
  ],
};
