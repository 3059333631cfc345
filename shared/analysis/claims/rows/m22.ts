import type { StockId } from '../../../game/ids.ts';
import type { Claim } from '../Check.ts';
import { stock, support } from '../gauges.ts';
import { plus, type Script, script } from '../Script.ts';

const at = (base: Script, id: StockId, value: number): Script =>
  plus(base, { 1: { setUp: { stocks: { [id]: value } } } });
const world: Script = script(4);
const asked: Script = script(1, {
  1: { docket: ['clause:intelligence'], terms: [{ clause: 'clause:intelligence', level: 1 }] },
});
const insecurity = {
  gauge: 'public insecurity after round 4, basis points',
  measure: stock('stock:insecurity', 4),
  expects: { direction: 'up' },
} as const;

/** Organized crime breeds local crime. */
export const m22: Claim = {
  id: 'M22',
  pages: 'P18 P38',
  checks: [
    {
      ...insecurity,
      statement: 'Public insecurity follows the strength of the cartels',
      lever: 'cartel strength 7500 instead of 4500 at the opening (recorded)',
      control: at(world, 'stock:cartel', 4500),
      treated: at(world, 'stock:cartel', 7500),
      restsOn: [{ id: 'violence.cartel' }],
    },
    {
      ...insecurity,
      statement: 'It follows weak local police',
      lever: 'state and local capacity 1000 instead of 4000 at the opening (recorded)',
      control: at(world, 'stock:local-capacity', 4000),
      treated: at(world, 'stock:local-capacity', 1000),
      restsOn: [{ id: 'insecurity.local' }, { id: 'violence.local' }, { id: 'violence.gap' }],
    },
    {
      statement: 'It moves the opposition, and with it the Mexican home, towards cooperation',
      lever: 'public insecurity 7500 instead of 4500 at the opening (recorded)',
      gauge: 'Mexican support for intelligence 1 in round 1, hundredths of a point',
      control: at(asked, 'stock:insecurity', 4500),
      treated: at(asked, 'stock:insecurity', 7500),
      measure: support('mx', 'clause:intelligence', 1),
      expects: { direction: 'up' },
      restsOn: [{ id: 'home.insecurity' }],
    },
  ],
};
