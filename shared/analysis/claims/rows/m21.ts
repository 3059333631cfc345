import type { Claim } from '../Check.ts';
import { compare, leaves, lowers, raises, reading, rests, stockAfter, supportFor } from '../checks.ts';
import { chanceOf } from '../gauges.ts';
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
    lowers(
      "One-way requests drain Mexico's trust",
      stockAfter('stock:trust-mx-us', 3),
      compare('Justice asks and gives no answer in round 3', shared, asked),
      rests(
        'trust.mx.one-way',
        'trust.mx.feedback',
        `${OPTION}#stock:trust-mx-us`,
        `${OPTION}@choice:request-one-way#stock:trust-mx-us`,
      ),
    ),
    lowers(
      "One-way requests drain Mexico's willingness to share more",
      supportFor('mx', 'clause:intelligence', 2, 4),
      compare('Justice asks and gives no answer in round 3', shared, asked),
      rests(`${OPTION}@choice:request-one-way#support:mx`),
    ),
    raises(
      'Feedback on use restores trust',
      stockAfter('stock:trust-mx-us', 3),
      compare('Justice answers with feedback in round 3, after a one-way request in both', oneWay, answered),
      rests('trust.mx.feedback'),
    ),
    leaves(
      'It does so at almost no cost',
      stockAfter('stock:nerve', 3),
      compare('Justice answers with feedback in round 3, after a one-way request in both', oneWay, answered),
      [{ id: 'power:us-justice-feedback#stock:nerve', contrast: 300 }],
      twentieth('stock:nerve'),
    ),
    raises(
      'Sharing from north to south carries the risk of a leak',
      reading(
        'chance of the card of leaked files in round 3, before the draw, per ten thousand',
        chanceOf('card:files-leaked', 3),
      ),
      compare('intelligence 2, agreed in round 1', alone, north),
      rests('card:files-leaked#weight'),
    ),
  ],
};
