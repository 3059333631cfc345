import type { Claim } from '../Check.ts';
import { passed, stock, support } from '../gauges.ts';
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
    {
      statement: 'A public demand raises the heat',
      lever: "the Mexican president's address on guns in round 2",
      gauge: 'heat of gun politics after round 2, basis points',
      control: asked,
      treated: loud,
      measure: stock('stock:gunpolitics', 2),
      expects: { direction: 'up' },
      restsOn: [{ id: 'gunpolitics.public-demand' }],
    },
    {
      statement: 'A public demand wins no vote: Washington likes the clause less',
      lever: "the Mexican president's address on guns in round 2",
      gauge: 'U.S. support for arms 2 in round 2, hundredths of a point',
      control: asked,
      treated: loud,
      measure: support('us', 'clause:arms', 2),
      expects: { direction: 'down' },
      restsOn: [{ id: `${GUNS}#support:us` }],
    },
    {
      statement: 'A quiet request is granted more often',
      lever: 'quiet channel of the foreign ministry on the same clause in round 2',
      gauge: 'share of counts in which Washington accepts arms 2, per ten thousand',
      control: asked,
      treated: quiet,
      measure: passed('us', 'clause:arms', 2),
      seeds: 400,
      expects: { direction: 'up' },
      restsOn: [
        { id: 'power:mx-foreign-quiet-channel#support:us' },
        { id: 'power:mx-foreign-quiet-channel#stock:gunpolitics' },
      ],
    },
    {
      statement: 'And raises no heat',
      lever: 'quiet channel of the foreign ministry in round 2, instead of nothing',
      gauge: 'heat of gun politics after round 2, basis points',
      control: script(2, { 2: { docket: ['clause:arms'] } }),
      treated: script(2, {
        2: {
          docket: ['clause:arms'],
          powers: [aimedAt('power:mx-foreign-quiet-channel', 'clause:arms')],
        },
      }),
      measure: stock('stock:gunpolitics', 2),
      expects: { direction: 'none', band: (ranges) => ranges('stock:gunpolitics') / 20 },
      restsOn: [{ id: 'gunpolitics.quiet-request', contrast: 350 }],
    },
  ],
};
