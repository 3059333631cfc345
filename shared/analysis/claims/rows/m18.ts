import type { Claim } from '../Check.ts';
import { stock, support } from '../gauges.ts';
import { twentieth } from '../ranges.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const asked: Script = script(2, {
  2: { docket: ['clause:arms'], terms: [{ clause: 'clause:arms', level: 1 }] },
});
const base: Script = script(7, { 1: { setUp: WILLING, docket: ['clause:border'] } });
const ports = plus(base, { 1: { terms: [{ clause: 'clause:border', level: 1 }] } });
const inland = plus(base, { 1: { terms: [{ clause: 'clause:border', level: 2 }] } });
const PROGRAMME = usePower('power:us-local-programme');
const LEVER = 'border 2 (local partners and interior states) instead of 1, agreed in round 1';

/** Interior states too. */
export const m18: Claim = {
  id: 'M18',
  pages: 'P36',
  checks: [
    {
      statement: 'Work in interior states wins votes at home for other clauses',
      lever: 'inland programme in round 1',
      gauge: 'U.S. support for arms 1 in round 2, hundredths of a point',
      control: asked,
      treated: plus(asked, { 1: { powers: [PROGRAMME] } }),
      measure: support('us', 'clause:arms', 2),
      expects: { direction: 'up' },
      restsOn: [{ id: 'power:us-local-programme#stock:awareness' }],
    },
    {
      statement: 'It raises awareness',
      lever: LEVER,
      gauge: 'U.S. awareness after round 4, basis points',
      control: ports,
      treated: inland,
      measure: stock('stock:awareness', 4),
      expects: { direction: 'up' },
      restsOn: [{ id: 'awareness.interior' }],
    },
    {
      statement: 'Its effect on violence is small',
      lever: 'inland programme in rounds 1 and 2',
      gauge: 'violence after round 4, basis points',
      control: script(4),
      treated: script(4, { 1: { powers: [PROGRAMME] }, 2: { powers: [PROGRAMME] } }),
      measure: stock('stock:violence', 4),
      expects: { direction: 'none', band: twentieth('stock:violence') },
      // what southbound checks take out of the flow in as many half-years
      restsOn: [{ id: 'power:us-local-programme#stock:firearms', contrast: -520 }],
    },
  ],
};
