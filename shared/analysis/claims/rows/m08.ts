import type { ClauseId } from '../../../game/ids.ts';
import type { Claim } from '../Check.ts';
import { compare, lowers, raises, reading, rests, stockAfter } from '../checks.ts';
import { capital, jointOutcome, kept } from '../gauges.ts';
import { plus, type RoundPlan, type Script, script, usePower, WILLING } from '../Script.ts';

const NO = {
  'mx-foreign': 'no',
  'mx-attorney': 'no',
  'mx-defense': 'no',
  'mx-governors': 'no',
  'mx-senate': 'no',
} as const;
const SIGN = usePower('power:mx-presidency-sign');

const accord: RoundPlan = {
  setUp: WILLING,
  docket: ['clause:capacity', 'clause:demand'],
  terms: [
    { clause: 'clause:capacity', level: 2 },
    { clause: 'clause:demand', level: 2 },
  ],
};
const alone: Script = script(7, { 1: { ...accord, ballots: NO, powers: [SIGN] } });
const agreed: Script = script(7, { 1: accord });
const delivered = (base: Script): Script =>
  plus(base, {
    2: { powers: [usePower('power:mx-governors-commit'), usePower('power:us-local-programme')] },
  });

const LEVER = 'the Mexican head signs in round 1 alone, its delegation voting no, instead of with a majority';
const BOTH: readonly ClauseId[] = ['clause:capacity', 'clause:demand'];

/** To lead without consensus. Contested: the analogy with NAFTA is the author's. */
export const m08: Claim = {
  id: 'M08',
  pages: 'P12',
  checks: [
    lowers(
      'Signing against the delegation costs the head capital now',
      reading('political capital of the Mexican presidency after round 1', capital('mx-presidency', 1)),
      compare(LEVER, agreed, alone),
      rests('power:mx-presidency-sign#price'),
    ),
    lowers(
      'It costs the governing party standing now',
      stockAfter('stock:party-mx', 1),
      compare(LEVER, agreed, alone),
      rests('power:mx-presidency-sign#stock:party-mx'),
    ),
    raises(
      'If delivered, what was signed alone is kept more often than what had a majority',
      reading('mean chance that both clauses are kept to 2014, per ten thousand', kept(BOTH, 7)),
      compare(`${LEVER}; both clauses delivered in both`, delivered(agreed), delivered(alone)),
      rests('survival.lead.delivered'),
    ),
    lowers(
      'If not delivered, it is kept less often',
      reading('mean chance that both clauses are kept to 2014, per ten thousand', kept(BOTH, 7)),
      compare(`${LEVER}; delivered in neither`, agreed, alone),
      rests('survival.lead.undelivered'),
    ),
    raises(
      'If delivered, the joint outcome is better later',
      reading('joint outcome in December 2012, hundredths of a point a seat', jointOutcome(7)),
      compare(`${LEVER}; both clauses delivered in both`, delivered(agreed), delivered(alone)),
      rests('survival.lead.delivered'),
    ),
    raises(
      'Delivery is what makes a signature alone worth it',
      reading('joint outcome in December 2012, hundredths of a point a seat', jointOutcome(7)),
      compare('both clauses delivered in round 2, signed alone in both', alone, delivered(alone)),
      rests('clause:capacity.2#*', 'clause:demand.2#*'),
    ),
  ],
};
