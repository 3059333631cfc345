import type { ClauseId } from '../../../game/ids.ts';
import type { Visibility } from '../../../game/vocabulary.ts';
import type { Claim } from '../Check.ts';
import { compare, lowers, raises, reading, rests, stockAfter } from '../checks.ts';
import { inForce } from '../gauges.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const open: Script = script(2, {
  1: { setUp: WILLING, docket: ['clause:intelligence', 'clause:taskforces'] },
});
const deep = (clause: ClauseId, visibility: Visibility = 'announced'): Script =>
  plus(open, { 1: { terms: [{ clause, level: 3, visibility }] } });

const LABEL = usePower('power:us-congress-hearing', 'choice:hearing-label');
const alarm = stockAfter('stock:alarm', 2);

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
    raises(
      'Embedded foreign staff raises backlash',
      alarm,
      compare('intelligence 3, agreed in round 1', open, deep('clause:intelligence')),
      rests('alarm.presence'),
    ),
    raises(
      'Armed foreign agents raise backlash',
      alarm,
      compare('taskforces 3, agreed in round 1', open, deep('clause:taskforces')),
      rests('alarm.presence'),
    ),
    raises(
      'Leaks raise backlash',
      alarm,
      compare(
        'the card of the leaked cables, played in round 2 (recorded)',
        script(2),
        script(2, { 2: { setUp: { card: 'card:cables' } } }),
      ),
      rests('alarm.leak', 'card:cables#stock:alarm'),
    ),
    raises(
      'The label of a failed state raises backlash',
      alarm,
      compare('hearing of Congress in round 2', script(2), script(2, { 2: { powers: [LABEL] } })),
      rests('alarm.label', 'power:us-congress-hearing@choice:hearing-label#stock:alarm'),
    ),
    lowers(
      'Past the threshold, deep clauses that were adopted are suspended',
      reading(
        'level of intelligence in force after round 2, times a hundred',
        inForce('clause:intelligence', 2),
      ),
      compare(
        'sovereignty alarm 10000 instead of 1000 in round 2 (recorded)',
        standing(1000),
        standing(10000),
      ),
      // no alarm reaches a band that begins beyond the end of the scale
      [{ id: 'stock:alarm#band.2', neutral: 10001 }],
    ),
    lowers(
      'The same acts done quietly raise it less',
      alarm,
      compare(
        'visibility of intelligence 3: quiet instead of announced',
        deep('clause:intelligence'),
        deep('clause:intelligence', 'quiet'),
      ),
      [{ id: 'alarm.quiet', neutral: 100 }],
    ),
  ],
};
