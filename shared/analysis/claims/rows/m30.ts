import type { Check, Claim } from '../Check.ts';
import { compare, leaves, lowers, raises, reading, rests, stockAfter } from '../checks.ts';
import { capital } from '../gauges.ts';
import { twentieth } from '../ranges.ts';
import { script, usePower } from '../Script.ts';

const DISCLOSE = 'power:mx-defense-disclose';
const disclosure = compare(
  'the army discloses and sanctions in round 1',
  script(4),
  script(4, { 1: { powers: [usePower(DISCLOSE)] } }),
);

/** What the ministry has left, what it paid for the act given back. */
const standing: Check['measure'] = (played) => {
  const used = played.ended[1]?.seats['mx-defense']?.powersUsed[DISCLOSE] ?? 0;
  return capital('mx-defense', 1)(played) + used * played.pack.power(DISCLOSE).price;
};

/** The transparency lever of the army. */
export const m30: Claim = {
  id: 'M30',
  pages: 'P52 P63',
  checks: [
    raises(
      'Disclosure raises transparency at once',
      stockAfter('stock:track-transparency', 1),
      disclosure,
      rests('tracks.transparency.disclosed', `${DISCLOSE}#stock:track-transparency`),
    ),
    leaves(
      'Conduct has not changed by then',
      stockAfter('stock:abuses', 1),
      disclosure,
      [{ id: 'abuses.disclosed', contrast: 100 }],
      twentieth('stock:abuses'),
    ),
    lowers('Conduct changes later', stockAfter('stock:abuses', 4), disclosure, rests('abuses.transparency')),
    lowers(
      'It costs the ministry standing inside, beyond the price of the act',
      reading(
        'political capital of the defence ministry after round 1, the price of the act aside',
        standing,
      ),
      disclosure,
      rests(`${DISCLOSE}#capital:self`),
    ),
  ],
};
