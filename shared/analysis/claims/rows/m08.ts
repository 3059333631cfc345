import type { ClauseId } from '../../../game/ids.ts';
import type { Claim } from '../Check.ts';
import { capital, jointOutcome, kept, stock } from '../gauges.ts';
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
    {
      statement: 'Signing against the delegation costs the head capital now',
      lever: LEVER,
      gauge: 'political capital of the Mexican presidency after round 1',
      control: agreed,
      treated: alone,
      measure: capital('mx-presidency', 1),
      expects: { direction: 'down' },
      restsOn: [{ id: 'power:mx-presidency-sign#price' }],
    },
    {
      statement: 'It costs the governing party standing now',
      lever: LEVER,
      gauge: "standing of Mexico's governing party after round 1, basis points",
      control: agreed,
      treated: alone,
      measure: stock('stock:party-mx', 1),
      expects: { direction: 'down' },
      restsOn: [{ id: 'power:mx-presidency-sign#stock:party-mx' }],
    },
    {
      statement: 'If delivered, what was signed alone is kept more often than what had a majority',
      lever: `${LEVER}; both clauses delivered in both`,
      gauge: 'mean chance that both clauses are kept to 2014, per ten thousand',
      control: delivered(agreed),
      treated: delivered(alone),
      measure: kept(BOTH, 7),
      expects: { direction: 'up' },
      restsOn: [{ id: 'survival.lead.delivered' }],
    },
    {
      statement: 'If not delivered, it is kept less often',
      lever: `${LEVER}; delivered in neither`,
      gauge: 'mean chance that both clauses are kept to 2014, per ten thousand',
      control: agreed,
      treated: alone,
      measure: kept(BOTH, 7),
      expects: { direction: 'down' },
      restsOn: [{ id: 'survival.lead.undelivered' }],
    },
    {
      statement: 'If delivered, the joint outcome is better later',
      lever: `${LEVER}; both clauses delivered in both`,
      gauge: 'joint outcome in December 2012, hundredths of a point a seat',
      control: delivered(agreed),
      treated: delivered(alone),
      measure: jointOutcome(7),
      expects: { direction: 'up' },
      restsOn: [{ id: 'survival.lead.delivered' }],
    },
    {
      statement: 'Delivery is what makes a signature alone worth it',
      lever: 'both clauses delivered in round 2, signed alone in both',
      gauge: 'joint outcome in December 2012, hundredths of a point a seat',
      control: alone,
      treated: delivered(alone),
      measure: jointOutcome(7),
      expects: { direction: 'up' },
      restsOn: [{ id: 'clause:capacity.2#*' }, { id: 'clause:demand.2#*' }],
    },
  ],
};
