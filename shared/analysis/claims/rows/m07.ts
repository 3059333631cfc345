import type { Visibility } from '../../../game/vocabulary.ts';
import type { Claim } from '../Check.ts';
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

const READ = {
  gauge: 'Mexican support for another clause in the half-year of the July vote, hundredths of a point',
  measure: support('mx', 'clause:intelligence', 2),
};

/** Visible deliverables buy protection. */
export const m07: Claim = {
  id: 'M07',
  pages: 'P29',
  checks: [
    {
      ...READ,
      statement: 'Announcing a delivered promise before an election widens what home accepts',
      lever: 'tracing announced instead of quiet, delivered in both',
      control: delivered('quiet'),
      treated: delivered('announced'),
      expects: { direction: 'up' },
      restsOn: [{ id: 'home.deliverables' }],
    },
    {
      ...READ,
      statement: 'Announcing without results does not',
      lever: 'tracing announced instead of quiet, delivered in neither',
      control: tracing('quiet'),
      treated: tracing('announced'),
      expects: { direction: 'none', band: 25 },
      restsOn: [{ id: 'home.deliverables.promised', contrast: 80 }],
    },
  ],
};
