import type { Claim } from '../Check.ts';
import { compare, lowers, raises, rests, stockAfter } from '../checks.ts';
import { script, usePower } from '../Script.ts';

const ADDRESS = 'power:mx-presidency-address@choice:address-states';
const address = compare(
  'national address aimed at the states in round 1',
  script(1),
  script(1, { 1: { powers: [usePower('power:mx-presidency-address', 'choice:address-states')] } }),
);

/** Pressure redirected to state and local authorities. */
export const m34: Claim = {
  id: 'M34',
  pages: 'P59',
  checks: [
    raises(
      'States and cities invest more',
      stockAfter('stock:local-capacity', 1),
      address,
      rests('local.pressed', `${ADDRESS}#stock:local-capacity`),
    ),
    lowers(
      "Governors' goodwill falls",
      stockAfter('stock:governors', 1),
      address,
      rests('governors.pressed'),
    ),
  ],
};
