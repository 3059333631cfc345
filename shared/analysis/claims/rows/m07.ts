import type { Visibility } from '../../../game/vocabulary.ts';
import type { Claim } from '../Check.ts';
import { compare, leaves, raises, reading, rests } from '../checks.ts';
import { support } from '../gauges.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const tracing = (visibility: Visibility): Script =>
  script(2, {
    1: {
      setUp: WILLING,
      docket: ['clause:arms'],
      terms: [{ clause: 'clause:arms', level: 1, visibility }],
    },
    2: { docket: ['clause:intelligence'], terms: [{ clause: 'clause:intelligence', level: 1 }] },
  });
const delivered = (visibility: Visibility): Script =>
  plus(tracing(visibility), { 2: { powers: [usePower('power:us-justice-etrace')] } });

const another = reading(
  'Mexican support for another clause in the half-year of the July vote, hundredths of a point',
  support('mx', 'clause:intelligence', 2),
);

/** Visible deliverables buy protection. */
export const m07: Claim = {
  id: 'M07',
  pages: 'P29',
  checks: [
    raises(
      'Announcing a delivered promise before an election widens what home accepts',
      another,
      compare(
        'tracing announced instead of quiet, delivered in both',
        delivered('quiet'),
        delivered('announced'),
      ),
      rests('home.deliverables'),
    ),
    leaves(
      'Announcing without results does not',
      another,
      compare(
        'tracing announced instead of quiet, delivered in neither',
        tracing('quiet'),
        tracing('announced'),
      ),
      [{ id: 'home.deliverables.promised', contrast: 80 }],
      25,
    ),
  ],
};
