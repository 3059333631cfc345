import type { ClauseId } from '../../../game/ids.ts';
import type { Visibility } from '../../../game/vocabulary.ts';
import type { Check, Claim } from '../Check.ts';
import { inForce, stock } from '../gauges.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const open: Script = script(2, {
  1: { setUp: WILLING, docket: ['clause:intelligence', 'clause:taskforces'] },
});
const deep = (clause: ClauseId, visibility: Visibility = 'announced'): Script =>
  plus(open, { 1: { terms: [{ clause, level: 3, visibility }] } });

const LABEL = usePower('power:us-congress-hearing', 'choice:hearing-label');
const alarm: Pick<Check, 'gauge' | 'measure' | 'expects'> = {
  gauge: 'sovereignty alarm after round 2, basis points',
  measure: stock('stock:alarm', 2),
  expects: { direction: 'up' },
};

/** Embedded staff stands, agreed quietly; then Mexico is calm, or fully roused. */
const standing = (roused: number): Script =>
  script(2, {
    1: {
      setUp: {
        clauses: {
          'clause:intelligence': {
            level: 3,
            visibility: 'quiet',
            delivered: true,
            sponsors: ['us-homeland', 'mx-foreign'],
          },
        },
      },
    },
    2: { setUp: { stocks: { 'stock:alarm': roused } } },
  });

/** Phantoms of nationalism: latent and awake. */
export const m02: Claim = {
  id: 'M02',
  pages: 'P4 P5 P6',
  checks: [
    {
      ...alarm,
      statement: 'Embedded foreign staff raises backlash',
      lever: 'intelligence 3, agreed in round 1',
      control: open,
      treated: deep('clause:intelligence'),
      restsOn: [{ id: 'alarm.presence' }],
    },
    {
      ...alarm,
      statement: 'Armed foreign agents raise backlash',
      lever: 'taskforces 3, agreed in round 1',
      control: open,
      treated: deep('clause:taskforces'),
      restsOn: [{ id: 'alarm.presence' }],
    },
    {
      ...alarm,
      statement: 'Leaks raise backlash',
      lever: 'the card of the leaked cables, played in round 2 (recorded)',
      control: script(2),
      treated: script(2, { 2: { setUp: { card: 'card:cables' } } }),
      restsOn: [{ id: 'alarm.leak' }, { id: 'card:cables#stock:alarm' }],
    },
    {
      ...alarm,
      statement: 'The label of a failed state raises backlash',
      lever: 'hearing of Congress in round 2',
      control: script(2),
      treated: script(2, { 2: { powers: [LABEL] } }),
      restsOn: [{ id: 'alarm.label' }, { id: 'power:us-congress-hearing@choice:hearing-label#stock:alarm' }],
    },
    {
      statement: 'Past the threshold, deep clauses that were adopted are suspended',
      lever: 'sovereignty alarm 10000 instead of 1000 in round 2 (recorded)',
      gauge: 'level of intelligence in force after round 2, times a hundred',
      control: standing(1000),
      treated: standing(10000),
      measure: inForce('clause:intelligence', 2),
      expects: { direction: 'down' },
      // no alarm reaches a band that begins beyond the end of the scale
      restsOn: [{ id: 'stock:alarm#band.2', neutral: 10001 }],
    },
    {
      ...alarm,
      statement: 'The same acts done quietly raise it less',
      lever: 'visibility of intelligence 3: quiet instead of announced',
      control: deep('clause:intelligence'),
      treated: deep('clause:intelligence', 'quiet'),
      expects: { direction: 'down' },
      restsOn: [{ id: 'alarm.quiet', neutral: 100 }],
    },
  ],
};
