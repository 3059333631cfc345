import type { Claim } from '../Check.ts';
import { stock } from '../gauges.ts';
import { NEWS } from '../newsFree.ts';
import { twentieth } from '../ranges.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const OUT = usePower('power:mx-governors-army', 'choice:army-out');
const BACK = usePower('power:mx-presidency-deploy', 'choice:deploy-back');
const SEND = usePower('power:mx-presidency-deploy', 'choice:deploy-send');
const stays: Script = script(
  4,
  { 1: { setUp: WILLING, docket: ['clause:military'] } },
  { excludedCards: NEWS },
);
const leaves = (base: Script): Script =>
  plus(base, {
    1: { terms: [{ clause: 'clause:military', level: 3 }], powers: [OUT, BACK] },
    2: { powers: [OUT, BACK] },
    3: { powers: [BACK] },
  });
const police: Script = plus(stays, { 1: { setUp: { stocks: { 'stock:local-capacity': 7000 } } } });
const LEVER = 'dated withdrawal agreed in round 1, soldiers pulled back in rounds 1 to 3';
const GAUGE = 'public insecurity after round 4, basis points';
const measure = stock('stock:insecurity', 4);

/** The army substitutes for failed local police. Contested. */
export const m32: Claim = {
  id: 'M32',
  pages: 'P55 P56 P61',
  checks: [
    {
      statement: 'Pulling the army out without capacity raises insecurity',
      lever: LEVER,
      gauge: GAUGE,
      control: stays,
      treated: leaves(stays),
      measure,
      expects: { direction: 'up' },
      restsOn: [{ id: 'violence.gap' }, { id: 'violence.army' }],
    },
    {
      statement: 'With capacity it does not',
      lever: `${LEVER}, with strong local police in both (recorded)`,
      gauge: GAUGE,
      control: police,
      treated: leaves(police),
      measure,
      expects: { direction: 'none', band: twentieth('stock:insecurity') },
      restsOn: [{ id: 'violence.gap.from', contrast: 14000 }],
    },
    {
      statement: 'In the critical reading it is deployment that raises violence',
      lever: 'soldiers sent in rounds 1 to 3',
      gauge: 'violence after round 4, basis points',
      control: { ...script(4), reading: 'critical' },
      treated: {
        ...script(4, { 1: { powers: [SEND] }, 2: { powers: [SEND] }, 3: { powers: [SEND] } }),
        reading: 'critical',
      },
      measure: stock('stock:violence', 4),
      expects: { direction: 'up' },
      restsOn: [{ id: 'violence.army.critical' }, { id: 'cartel.army' }],
    },
  ],
};
