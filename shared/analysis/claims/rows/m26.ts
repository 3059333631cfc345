import type { Claim } from '../Check.ts';
import { compare, leaves, lowers, raises, reading, rests, stockAfter, supportFor } from '../checks.ts';
import { passed } from '../gauges.ts';
import { aimedAt, plus, type Script, script, usePower } from '../Script.ts';

const asked: Script = script(
  2,
  { 2: { docket: ['clause:arms'], terms: [{ clause: 'clause:arms', level: 2 }] } },
  { excludedCards: ['card:ban-plea'] },
);
const loud = plus(asked, {
  2: { powers: [usePower('power:mx-presidency-address', 'choice:address-guns')] },
});
const quiet = plus(asked, {
  2: { powers: [aimedAt('power:mx-foreign-quiet-channel', 'clause:arms')] },
});
const GUNS = 'power:mx-presidency-address@choice:address-guns';

/** Mexican pressure on guns: public or quiet. */
export const m26: Claim = {
  id: 'M26',
  pages: 'P47',
  checks: [
    raises(
      'A public demand raises the heat',
      stockAfter('stock:gunpolitics', 2),
      compare("the Mexican president's address on guns in round 2", asked, loud),
      rests('gunpolitics.public-demand'),
    ),
    lowers(
      'A public demand wins no vote: Washington likes the clause less',
      supportFor('us', 'clause:arms', 2, 2),
      compare("the Mexican president's address on guns in round 2", asked, loud),
      rests(`${GUNS}#support:us`),
    ),
    raises(
      'A quiet request is granted more often',
      reading(
        'share of counts in which Washington accepts arms 2, per ten thousand',
        passed('us', 'clause:arms', 2),
      ),
      compare('quiet channel of the foreign ministry on the same clause in round 2', asked, quiet, {
        seeds: 400,
      }),
      rests('power:mx-foreign-quiet-channel#support:us', 'power:mx-foreign-quiet-channel#stock:gunpolitics'),
    ),
    leaves(
      'And raises no heat',
      stockAfter('stock:gunpolitics', 2),
      compare(
        'quiet channel of the foreign ministry in round 2, instead of nothing',
        script(2, { 2: { docket: ['clause:arms'] } }),
        script(2, {
          2: {
            docket: ['clause:arms'],
            powers: [aimedAt('power:mx-foreign-quiet-channel', 'clause:arms')],
          },
        }),
      ),
      [{ id: 'gunpolitics.quiet-request', contrast: 350 }],
      (ranges) => ranges('stock:gunpolitics') / 20,
    ),
  ],
};
