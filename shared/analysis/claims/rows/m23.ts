import type { Claim } from '../Check.ts';
import { stock } from '../gauges.ts';
import { type Script, script } from '../Script.ts';

const flow = (value: number): Script => script(3, { 1: { setUp: { stocks: { 'stock:firearms': value } } } });

/** Firearms feed lethality. Contested: how far. */
export const m23: Claim = {
  id: 'M23',
  pages: 'P42 P43 P49',
  checks: [
    {
      statement: 'More firearms flow means more violence, all else equal',
      lever: 'firearms flow 8000 instead of 4000 at the opening (recorded)',
      gauge: 'violence after round 3, basis points',
      control: flow(4000),
      treated: flow(8000),
      measure: stock('stock:violence', 3),
      expects: { direction: 'up' },
      restsOn: [{ id: 'violence.firearms' }],
    },
  ],
};
