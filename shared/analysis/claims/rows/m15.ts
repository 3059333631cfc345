import type { Level } from '../../../game/vocabulary.ts';
import type { Claim } from '../Check.ts';
import { in2014, stock } from '../gauges.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const nothing: Script = script(7, { 1: { setUp: WILLING, docket: ['clause:demand'] } });
const reduction = (level: Level): Script =>
  plus(nothing, {
    1: { terms: [{ clause: 'clause:demand', level }] },
    2: { powers: [usePower('power:us-local-programme')] },
  });
const PROGRAMME = 'agreed in round 1 and started in round 2';

/** Demand drives the money of the cartels. */
export const m15: Claim = {
  id: 'M15',
  pages: 'P23 P32',
  checks: [
    {
      statement: 'Funded reduction of demand changes nothing in the first two half-years',
      lever: `treatment expansion (demand 2) ${PROGRAMME}`,
      gauge: 'cartel strength after round 2, basis points',
      control: nothing,
      treated: reduction(2),
      measure: stock('stock:cartel', 2),
      expects: { direction: 'none', band: 3 },
      restsOn: [{ id: 'power:us-local-programme#stock:cartel', contrast: -41 }],
    },
    {
      statement: 'Later it lowers the strength of the cartels',
      lever: `treatment expansion (demand 2) ${PROGRAMME}`,
      gauge: 'cartel strength at the end of 2014, basis points',
      control: nothing,
      treated: reduction(2),
      measure: in2014('stock:cartel', 7),
      expects: { direction: 'down' },
      restsOn: [{ id: 'cartel.demand' }],
    },
    {
      statement: 'Words alone do not',
      lever: `a campaign (demand 1) ${PROGRAMME}`,
      gauge: 'cartel strength at the end of 2014, basis points',
      control: nothing,
      treated: reduction(1),
      measure: in2014('stock:cartel', 7),
      expects: { direction: 'none', band: 40 },
      restsOn: [{ id: 'demand.clause.1', contrast: 130 }],
    },
    {
      statement: 'Words change how Mexico sees it',
      lever: `a campaign (demand 1) ${PROGRAMME}`,
      gauge: "Mexico's trust after round 4, basis points",
      control: nothing,
      treated: reduction(1),
      measure: stock('stock:trust-mx-us', 4),
      expects: { direction: 'up' },
      restsOn: [{ id: 'trust.mx.demand' }],
    },
  ],
};
