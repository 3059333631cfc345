import type { PowerId } from '../../../game/ids.ts';
import type { Check, Claim } from '../Check.ts';
import { compare, lowers, rests, stockAfter } from '../checks.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const measures = (level: 1 | 2 | 3): Script =>
  script(
    2,
    { 1: { setUp: WILLING, docket: ['clause:arms'], terms: [{ clause: 'clause:arms', level }] } },
    // after a public demand on guns nobody can reframe them
    { excludedCards: ['card:ban-plea'] },
  );

const reframed = (level: 1 | 2 | 3, power: PowerId, who: string): Check =>
  lowers(
    `Reframed by ${who}, arms ${level} stirs less heat`,
    stockAfter('stock:gunpolitics', 2),
    compare(
      `${who} speaks of trafficking, not of the Second Amendment, in round 2`,
      measures(level),
      plus(measures(level), { 2: { powers: [usePower(power)] } }),
    ),
    rests('gunpolitics.reframed', `${power}#stock:gunpolitics`),
  );

/** Trafficking, not the Second Amendment. */
export const m27: Claim = {
  id: 'M27',
  pages: 'P48',
  checks: ([1, 2, 3] as const).flatMap((level) => [
    reframed(level, 'power:us-state-reframe', 'the State Department'),
    reframed(level, 'power:mx-foreign-reframe', 'the foreign ministry'),
  ]),
};
