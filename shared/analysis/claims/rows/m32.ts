import type { Claim } from '../Check.ts';
import { compare, leaves, raises, rests, stockAfter } from '../checks.ts';
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
const withdrawn = (base: Script): Script =>
  plus(base, {
    1: { terms: [{ clause: 'clause:military', level: 3 }], powers: [OUT, BACK] },
    2: { powers: [OUT, BACK] },
    3: { powers: [BACK] },
  });
const police: Script = plus(stays, { 1: { setUp: { stocks: { 'stock:local-capacity': 7000 } } } });
const LEVER = 'dated withdrawal agreed in round 1, soldiers pulled back in rounds 1 to 3';
const insecurity = stockAfter('stock:insecurity', 4);

/** The army substitutes for failed local police. Contested. */
export const m32: Claim = {
  id: 'M32',
  pages: 'P55 P56 P61',
  checks: [
    raises(
      'Pulling the army out without capacity raises insecurity',
      insecurity,
      compare(LEVER, stays, withdrawn(stays)),
      rests('violence.gap', 'violence.army'),
    ),
    leaves(
      'With capacity it does not',
      insecurity,
      compare(`${LEVER}, with strong local police in both (recorded)`, police, withdrawn(police)),
      [{ id: 'violence.gap.from', contrast: 14000 }],
      twentieth('stock:insecurity'),
    ),
    raises(
      'In the critical reading it is deployment that raises violence',
      stockAfter('stock:violence', 4),
      compare(
        'soldiers sent in rounds 1 to 3',
        { ...script(4), reading: 'critical' },
        {
          ...script(4, { 1: { powers: [SEND] }, 2: { powers: [SEND] }, 3: { powers: [SEND] } }),
          reading: 'critical',
        },
      ),
      rests('violence.army.critical', 'cartel.army'),
    ),
  ],
};
