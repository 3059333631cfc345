import type { PowerId } from '../../../game/ids.ts';
import type { Check, Claim } from '../Check.ts';
import { stock } from '../gauges.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const measures = (level: 1 | 2 | 3): Script =>
  script(
    2,
    { 1: { setUp: WILLING, docket: ['clause:arms'], terms: [{ clause: 'clause:arms', level }] } },
    // after a public demand on guns nobody can reframe them
    { excludedCards: ['card:ban-plea'] },
  );

const reframed = (level: 1 | 2 | 3, power: PowerId, who: string): Check => ({
  statement: `Reframed by ${who}, arms ${level} stirs less heat`,
  lever: `${who} speaks of trafficking, not of the Second Amendment, in round 2`,
  gauge: 'heat of gun politics after round 2, basis points',
  control: measures(level),
  treated: plus(measures(level), { 2: { powers: [usePower(power)] } }),
  measure: stock('stock:gunpolitics', 2),
  expects: { direction: 'down' },
  restsOn: [{ id: 'gunpolitics.reframed' }, { id: `${power}#stock:gunpolitics` }],
});

/** Trafficking, not the Second Amendment. */
export const m27: Claim = {
  id: 'M27',
  pages: 'P48',
  checks: ([1, 2, 3] as const).flatMap((level) => [
    reframed(level, 'power:us-state-reframe', 'the State Department'),
    reframed(level, 'power:mx-foreign-reframe', 'the foreign ministry'),
  ]),
};
