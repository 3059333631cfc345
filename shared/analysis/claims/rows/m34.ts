import type { Claim } from '../Check.ts';
import { stock } from '../gauges.ts';
import { script, usePower } from '../Script.ts';

const address = {
  lever: 'national address aimed at the states in round 1',
  control: script(1),
  treated: script(1, {
    1: { powers: [usePower('power:mx-presidency-address', 'choice:address-states')] },
  }),
};

/** Pressure redirected to state and local authorities. */
export const m34: Claim = {
  id: 'M34',
  pages: 'P59',
  checks: [
    {
      ...address,
      statement: 'States and cities invest more',
      gauge: 'state and local capacity after round 1, basis points',
      measure: stock('stock:local-capacity', 1),
      expects: { direction: 'up' },
      restsOn: [
        { id: 'local.pressed' },
        { id: 'power:mx-presidency-address@choice:address-states#stock:local-capacity' },
      ],
    },
    {
      ...address,
      statement: "Governors' goodwill falls",
      gauge: "governors' goodwill after round 1, basis points",
      measure: stock('stock:governors', 1),
      expects: { direction: 'down' },
      restsOn: [{ id: 'governors.pressed' }],
    },
  ],
};
