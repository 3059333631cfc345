import type { Claim } from '../Check.ts';
import { capital, stock } from '../gauges.ts';
import { twentieth } from '../ranges.ts';
import { script, usePower } from '../Script.ts';

const disclosure = {
  lever: 'the army discloses and sanctions in round 1',
  control: script(4),
  treated: script(4, { 1: { powers: [usePower('power:mx-defense-disclose')] } }),
};
const DISCLOSE = 'power:mx-defense-disclose';

/** The transparency lever of the army. */
export const m30: Claim = {
  id: 'M30',
  pages: 'P52 P63',
  checks: [
    {
      ...disclosure,
      statement: 'Disclosure raises transparency at once',
      gauge: 'requirement of transparency after round 1, basis points',
      measure: stock('stock:track-transparency', 1),
      expects: { direction: 'up' },
      restsOn: [{ id: 'tracks.transparency.disclosed' }, { id: `${DISCLOSE}#stock:track-transparency` }],
    },
    {
      ...disclosure,
      statement: 'Conduct has not changed by then',
      gauge: 'abuses and impunity after round 1, basis points',
      measure: stock('stock:abuses', 1),
      expects: { direction: 'none', band: twentieth('stock:abuses') },
      restsOn: [{ id: 'abuses.disclosed', contrast: 100 }],
    },
    {
      ...disclosure,
      statement: 'Conduct changes later',
      gauge: 'abuses and impunity after round 4, basis points',
      measure: stock('stock:abuses', 4),
      expects: { direction: 'down' },
      restsOn: [{ id: 'abuses.transparency' }],
    },
    {
      ...disclosure,
      statement: 'It costs the ministry standing inside, beyond the price of the act',
      gauge: 'political capital of the defence ministry after round 1, the price of the act aside',
      measure: (played) => {
        const { pack, ended } = played;
        const used = ended[1]?.seats['mx-defense']?.powersUsed[DISCLOSE] ?? 0;
        return capital('mx-defense', 1)(played) + used * pack.power(DISCLOSE).price;
      },
      expects: { direction: 'down' },
      restsOn: [{ id: `${DISCLOSE}#capital:self` }],
    },
  ],
};
