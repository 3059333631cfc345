import type { Claim } from '../Check.ts';
import { compare, lowers, reading, rests, stockAfter } from '../checks.ts';
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

const cartel = stockAfter('stock:cartel', 7);

/** How much more the first two half-years of pressure do than the last two; the border works from round 2. */
const early = (played: Played): number => {
  const at = (round: number): number => stock('stock:cartel', round)(played);
  return at(3) - at(1) - (at(7) - at(5));
};

/** All layers together against the sum of what each does alone. */
const beyondTheSum = ([nothing = 0, all = 0, ...single]: readonly number[]): number =>
  all - nothing - single.reduce((sum, one) => sum + one - nothing, 0);

/** Disjointed action displaces crime. */
export const m19: Claim = {
  id: 'M19',
  pages: 'P37 P38',
  checks: [
    lowers(
      'The local layer alone has a partial effect',
      cartel,
      compare('capacity 2 alone', none, local(none)),
      rests('cartel.layers.1', 'cartel.local'),
    ),
    lowers(
      'The regional layer alone has a partial effect',
      cartel,
      compare('border 1 alone', none, regional(none)),
      rests('cartel.layers.1'),
    ),
    lowers(
      'The transnational layer alone has a partial effect',
      cartel,
      compare('intelligence 2 alone', none, transnational(none)),
      rests('cartel.layers.1', 'cartel.cases'),
    ),
    lowers(
      'The effect of one layer decays',
      reading('fall of cartel strength in rounds 2-3 beyond that in rounds 6-7, basis points', early),
      compare('border 1 alone', none, regional(none)),
      rests('cartel.displacement'),
    ),
    lowers(
      'All three layers together lower it by more than the sum of the three',
      cartel,
      compare(
        'capacity 2, border 1 and intelligence 2 together, against each alone',
        none,
        local(transnational(regional(none))),
        { others: [local(none), regional(none), transnational(none)], contrast: beyondTheSum },
      ),
      rests('cartel.layers.3'),
    ),
  ],
};
