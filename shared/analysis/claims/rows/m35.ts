import type { StockId } from '../../../game/ids.ts';
import type { Claim } from '../Check.ts';
import { compare, lowers, raises, reading, rests, stockAfter } from '../checks.ts';
import { chanceOf } from '../gauges.ts';
import { plus, type Script, script, usePower } from '../Script.ts';

const at = (id: StockId, value: number): Script => script(1, { 1: { setUp: { stocks: { [id]: value } } } });
const protest = reading(
  'chance of the card of the protest in round 1, before the draw, per ten thousand',
  chanceOf('card:paid-protest', 1),
);
const WEIGHT = rests('card:paid-protest#weight');
const streets: Script = script(
  2,
  { 2: { setUp: { card: 'card:paid-protest' } } },
  { excludedCards: ['card:paid-protest'] },
);
const CLEAR = 'power:mx-presidency-deploy@choice:deploy-clear';
const HEAR = 'power:mx-presidency-address@choice:address-hear';

/** Mobilised protest against the army. Contested: who organised it. */
export const m35: Claim = {
  id: 'M35',
  pages: 'P60 P61',
  checks: [
    raises(
      'Protest is more likely where much rests on the army',
      protest,
      compare(
        'reliance on the army 8000 instead of 4500 at the opening (recorded)',
        at('stock:army', 4500),
        at('stock:army', 8000),
      ),
      WEIGHT,
    ),
    raises(
      'Protest is more likely where local police is weak',
      protest,
      compare(
        'state and local capacity 1500 instead of 5000 at the opening (recorded)',
        at('stock:local-capacity', 5000),
        at('stock:local-capacity', 1500),
      ),
      WEIGHT,
    ),
    raises(
      'Repression raises complaints about rights',
      stockAfter('stock:abuses', 2),
      compare(
        'streets cleared by force in round 2, after the protest in both',
        streets,
        plus(streets, {
          2: { powers: [usePower('power:mx-presidency-deploy', 'choice:deploy-clear')] },
        }),
      ),
      rests(`${CLEAR}#stock:abuses`),
    ),
    lowers(
      'Talks with genuine grievances lower the tension',
      stockAfter('stock:insecurity', 2),
      compare(
        'the president hears the protest in round 2, after the protest in both',
        streets,
        plus(streets, {
          2: { powers: [usePower('power:mx-presidency-address', 'choice:address-hear')] },
        }),
      ),
      rests(`${HEAR}#stock:insecurity`),
    ),
  ],
};
