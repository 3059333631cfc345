import type { StockId } from '../../../game/ids.ts';
import type { Claim } from '../Check.ts';
import { chanceOf, stock } from '../gauges.ts';
import { plus, type Script, script, usePower } from '../Script.ts';

const at = (id: StockId, value: number): Script => script(1, { 1: { setUp: { stocks: { [id]: value } } } });
const protest = {
  gauge: 'chance of the card of the protest in round 1, before the draw, per ten thousand',
  measure: chanceOf('card:paid-protest', 1),
  expects: { direction: 'up' },
  restsOn: [{ id: 'card:paid-protest#weight' }],
} as const;
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
    {
      ...protest,
      statement: 'Protest is more likely where much rests on the army',
      lever: 'reliance on the army 8000 instead of 4500 at the opening (recorded)',
      control: at('stock:army', 4500),
      treated: at('stock:army', 8000),
    },
    {
      ...protest,
      statement: 'Protest is more likely where local police is weak',
      lever: 'state and local capacity 1500 instead of 5000 at the opening (recorded)',
      control: at('stock:local-capacity', 5000),
      treated: at('stock:local-capacity', 1500),
    },
    {
      statement: 'Repression raises complaints about rights',
      lever: 'streets cleared by force in round 2, after the protest in both',
      gauge: 'abuses and impunity after round 2, basis points',
      control: streets,
      treated: plus(streets, {
        2: { powers: [usePower('power:mx-presidency-deploy', 'choice:deploy-clear')] },
      }),
      measure: stock('stock:abuses', 2),
      expects: { direction: 'up' },
      restsOn: [{ id: `${CLEAR}#stock:abuses` }],
    },
    {
      statement: 'Talks with genuine grievances lower the tension',
      lever: 'the president hears the protest in round 2, after the protest in both',
      gauge: 'public insecurity after round 2, basis points',
      control: streets,
      treated: plus(streets, {
        2: { powers: [usePower('power:mx-presidency-address', 'choice:address-hear')] },
      }),
      measure: stock('stock:insecurity', 2),
      expects: { direction: 'down' },
      restsOn: [{ id: `${HEAR}#stock:insecurity` }],
    },
  ],
};
