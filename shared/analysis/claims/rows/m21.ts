import type { Claim } from '../Check.ts';
import { chanceOf, stock, support } from '../gauges.ts';
import { NEWS } from '../newsFree.ts';
import { twentieth } from '../ranges.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const ASK = usePower('power:us-justice-refuse-request', 'choice:request-one-way');
const ANSWER = usePower('power:us-justice-feedback');

/** Information is shared with feedback from round 2 on. */
const shared: Script = script(4, {
  1: {
    setUp: WILLING,
    docket: ['clause:intelligence'],
    terms: [{ clause: 'clause:intelligence', level: 1 }],
  },
  2: { powers: [ANSWER] },
  4: { docket: ['clause:intelligence'], terms: [{ clause: 'clause:intelligence', level: 2 }] },
});
const asked: Script = plus(shared, { 3: { powers: [ASK] } });
const oneWay: Script = script(3, { 2: { powers: [ASK] } }, { excludedCards: NEWS });
const answered: Script = plus(oneWay, { 3: { powers: [ANSWER] } });
const alone: Script = script(3, { 1: { setUp: WILLING, docket: ['clause:intelligence'] } });
const north: Script = plus(alone, { 1: { terms: [{ clause: 'clause:intelligence', level: 2 }] } });
const OPTION = 'power:us-justice-refuse-request';

/** Information asymmetry and feedback. */
export const m21: Claim = {
  id: 'M21',
  pages: 'P40 P41',
  checks: [
    {
      statement: "One-way requests drain Mexico's trust",
      lever: 'Justice asks and gives no answer in round 3',
      gauge: "Mexico's trust after round 3, basis points",
      control: shared,
      treated: asked,
      measure: stock('stock:trust-mx-us', 3),
      expects: { direction: 'down' },
      restsOn: [
        { id: 'trust.mx.one-way' },
        { id: 'trust.mx.feedback' },
        { id: `${OPTION}#stock:trust-mx-us` },
        { id: `${OPTION}@choice:request-one-way#stock:trust-mx-us` },
      ],
    },
    {
      statement: "One-way requests drain Mexico's willingness to share more",
      lever: 'Justice asks and gives no answer in round 3',
      gauge: 'Mexican support for intelligence 2 in round 4, hundredths of a point',
      control: shared,
      treated: asked,
      measure: support('mx', 'clause:intelligence', 4),
      expects: { direction: 'down' },
      restsOn: [{ id: `${OPTION}@choice:request-one-way#support:mx` }],
    },
    {
      statement: 'Feedback on use restores trust',
      lever: 'Justice answers with feedback in round 3, after a one-way request in both',
      gauge: "Mexico's trust after round 3, basis points",
      control: oneWay,
      treated: answered,
      measure: stock('stock:trust-mx-us', 3),
      expects: { direction: 'up' },
      restsOn: [{ id: 'trust.mx.feedback' }],
    },
    {
      statement: 'It does so at almost no cost',
      lever: 'Justice answers with feedback in round 3, after a one-way request in both',
      gauge: "Washington's nerve after round 3, basis points",
      control: oneWay,
      treated: answered,
      measure: stock('stock:nerve', 3),
      expects: { direction: 'none', band: twentieth('stock:nerve') },
      restsOn: [{ id: 'power:us-justice-feedback#stock:nerve', contrast: 300 }],
    },
    {
      statement: 'Sharing from north to south carries the risk of a leak',
      lever: 'intelligence 2, agreed in round 1',
      gauge: 'chance of the card of leaked files in round 3, before the draw, per ten thousand',
      control: alone,
      treated: north,
      measure: chanceOf('card:files-leaked', 3),
      expects: { direction: 'up' },
      restsOn: [{ id: 'card:files-leaked#weight' }],
    },
  ],
};
