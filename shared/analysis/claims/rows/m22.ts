import type { StockId } from '../../../game/ids.ts';
import type { Claim } from '../Check.ts';
import { compare, raises, rests, stockAfter, supportFor } from '../checks.ts';
import { plus, type Script, script } from '../Script.ts';

const at = (base: Script, id: StockId, value: number): Script =>
  plus(base, { 1: { setUp: { stocks: { [id]: value } } } });
const world: Script = script(4);
const asked: Script = script(1, {
  1: { docket: ['clause:intelligence'], terms: [{ clause: 'clause:intelligence', level: 1 }] },
});
const insecurity = stockAfter('stock:insecurity', 4);

/** Organized crime breeds local crime. */
export const m22: Claim = {
  id: 'M22',
  pages: 'P18 P38',
  checks: [
    raises(
      'Public insecurity follows the strength of the cartels',
      insecurity,
      compare(
        'cartel strength 7500 instead of 4500 at the opening (recorded)',
        at(world, 'stock:cartel', 4500),
        at(world, 'stock:cartel', 7500),
      ),
      rests('violence.cartel'),
    ),
    raises(
      'It follows weak local police',
      insecurity,
      compare(
        'state and local capacity 1000 instead of 4000 at the opening (recorded)',
        at(world, 'stock:local-capacity', 4000),
        at(world, 'stock:local-capacity', 1000),
      ),
      rests('insecurity.local', 'violence.local', 'violence.gap'),
    ),
    raises(
      'It moves the opposition, and with it the Mexican home, towards cooperation',
      supportFor('mx', 'clause:intelligence', 1, 1),
      compare(
        'public insecurity 7500 instead of 4500 at the opening (recorded)',
        at(asked, 'stock:insecurity', 4500),
        at(asked, 'stock:insecurity', 7500),
      ),
      rests('home.insecurity'),
    ),
  ],
};
