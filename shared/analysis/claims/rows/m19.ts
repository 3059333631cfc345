import type { Check, Claim } from '../Check.ts';
import { stock } from '../gauges.ts';
import type { Played } from '../playScript.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const none: Script = script(7, {
  1: { setUp: WILLING, docket: ['clause:capacity', 'clause:intelligence'] },
  2: { docket: ['clause:border'] },
});
const local = (base: Script): Script =>
  plus(base, {
    1: { terms: [{ clause: 'clause:capacity', level: 2 }] },
    2: { powers: [usePower('power:mx-governors-commit')] },
  });
const transnational = (base: Script): Script =>
  plus(base, {
    1: { terms: [{ clause: 'clause:intelligence', level: 2 }] },
    2: { powers: [usePower('power:us-justice-feedback')] },
  });
const regional = (base: Script): Script =>
  plus(base, { 2: { terms: [{ clause: 'clause:border', level: 1 }] } });

const cartel: Pick<Check, 'gauge' | 'measure' | 'expects' | 'control'> = {
  gauge: 'cartel strength after round 7, basis points',
  control: none,
  measure: stock('stock:cartel', 7),
  expects: { direction: 'down' },
};

/** How much more the first two half-years of pressure do than the last two; the border works from round 2. */
const early = (played: Played): number => {
  const at = (round: number): number => stock('stock:cartel', round)(played);
  return at(3) - at(1) - (at(7) - at(5));
};

/** Disjointed action displaces crime. */
export const m19: Claim = {
  id: 'M19',
  pages: 'P37 P38',
  checks: [
    {
      ...cartel,
      statement: 'The local layer alone has a partial effect',
      lever: 'capacity 2 alone',
      treated: local(none),
      restsOn: [{ id: 'cartel.layers.1' }, { id: 'cartel.local' }],
    },
    {
      ...cartel,
      statement: 'The regional layer alone has a partial effect',
      lever: 'border 1 alone',
      treated: regional(none),
      restsOn: [{ id: 'cartel.layers.1' }],
    },
    {
      ...cartel,
      statement: 'The transnational layer alone has a partial effect',
      lever: 'intelligence 2 alone',
      treated: transnational(none),
      restsOn: [{ id: 'cartel.layers.1' }, { id: 'cartel.cases' }],
    },
    {
      statement: 'The effect of one layer decays',
      lever: 'border 1 alone',
      gauge: 'fall of cartel strength in rounds 2-3 beyond that in rounds 6-7, basis points',
      control: none,
      treated: regional(none),
      measure: early,
      expects: { direction: 'down' },
      restsOn: [{ id: 'cartel.displacement' }],
    },
    {
      ...cartel,
      statement: 'All three layers together lower it by more than the sum of the three',
      lever: 'capacity 2, border 1 and intelligence 2 together, against each alone',
      treated: local(transnational(regional(none))),
      others: [local(none), regional(none), transnational(none)],
      contrast: ([nothing = 0, all = 0, ...single]) =>
        all - nothing - single.reduce((sum, one) => sum + one - nothing, 0),
      restsOn: [{ id: 'cartel.layers.3' }],
    },
  ],
};
