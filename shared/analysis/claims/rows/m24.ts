import type { Claim } from '../Check.ts';
import { compare, lowers, raises, reading, rests, stockAfter } from '../checks.ts';
import { stock } from '../gauges.ts';
import type { Played } from '../playScript.ts';
import { aimedAt, type PowerPlan, plus, type Script, script, usePower, WILLING } from '../Script.ts';

/** Tracing, shared information and treatment were promised in round 1; then one act is done in round 2. */
const promised: Script = script(
  3,
  {
    1: {
      setUp: WILLING,
      docket: ['clause:arms', 'clause:intelligence', 'clause:demand'],
      terms: [
        { clause: 'clause:arms', level: 1 },
        { clause: 'clause:intelligence', level: 1 },
        { clause: 'clause:demand', level: 1 },
      ],
    },
    2: { docket: ['clause:capacity'] },
  },
  // after a public demand on guns nobody can reframe them
  { excludedCards: ['card:ban-plea'] },
);
const doing = (power: PowerPlan): Script => plus(promised, { 2: { powers: [power] } });
const TRACE = usePower('power:us-justice-etrace');

/** Every power that can be used in round 2 there, but those that refuse or override a vote. */
const POWERS: readonly PowerPlan[] = [
  aimedAt('power:us-white-house-attention', 'clause:capacity'),
  aimedAt('power:us-white-house-statement', 'clause:capacity'),
  usePower('power:us-state-report', 'choice:report-progress'),
  usePower('power:us-state-report', 'choice:report-pattern'),
  usePower('power:us-state-withhold'),
  usePower('power:us-state-reframe'),
  usePower('power:us-homeland-best'),
  usePower('power:us-homeland-slow'),
  usePower('power:us-homeland-surge'),
  usePower('power:us-justice-refuse-request', 'choice:request-refuse'),
  usePower('power:us-justice-refuse-request', 'choice:request-one-way'),
  usePower('power:us-justice-feedback'),
  usePower('power:us-congress-appropriate'),
  usePower('power:us-congress-hold'),
  usePower('power:us-congress-hearing', 'choice:hearing-label'),
  usePower('power:us-local-programme'),
  usePower('power:us-local-decline'),
  usePower('power:us-local-townhall'),
  usePower('power:mx-presidency-deploy', 'choice:deploy-send'),
  usePower('power:mx-presidency-deploy', 'choice:deploy-back'),
  usePower('power:mx-presidency-address', 'choice:address-states'),
  usePower('power:mx-presidency-address', 'choice:address-guns'),
  usePower('power:mx-presidency-address', 'choice:address-court'),
  aimedAt('power:mx-foreign-quiet-channel', 'clause:capacity'),
  usePower('power:mx-foreign-note'),
  usePower('power:mx-foreign-reframe'),
  usePower('power:mx-attorney-joint-case'),
  usePower('power:mx-attorney-refuse-extradition'),
  usePower('power:mx-attorney-publish'),
  usePower('power:mx-defense-exchange'),
  usePower('power:mx-defense-refuse-presence'),
  usePower('power:mx-defense-disclose'),
  usePower('power:mx-governors-refuse-command'),
  usePower('power:mx-governors-army', 'choice:army-out'),
  usePower('power:mx-governors-army', 'choice:army-in'),
  aimedAt('power:mx-senate-sponsor', 'clause:capacity'),
];

/** Trust, with the price of the act that was done, for a gain per coin. */
const trust = (played: Played): number => stock('stock:trust-mx-us', 3)(played);

/** The gain by tracing less the median gain of all powers that gain any; all of them cost about a coin. */
const aboveMedian = (readings: readonly number[], prices: readonly number[]): number => {
  const [without = 0, traced = 0, ...others] = readings;
  const gains = others
    .map((reading, index) => (reading - without) / (prices[index + 2] ?? 1))
    .filter((gain) => gain > 0)
    .sort((a, b) => a - b);
  const middle = gains.length / 2;
  const median =
    gains.length === 0 ? 0 : ((gains[Math.ceil(middle) - 1] ?? 0) + (gains[Math.floor(middle)] ?? 0)) / 2;
  return (traced - without) / (prices[1] ?? 1) - median;
};

const late = (round: number): Script => {
  const arms = script(4, {
    1: { setUp: WILLING, docket: ['clause:arms'], terms: [{ clause: 'clause:arms', level: 1 }] },
  });
  return plus(arms, { [round]: { powers: [TRACE] } });
};

/** e-Trace in Spanish, ten years promised. */
export const m24: Claim = {
  id: 'M24',
  pages: 'P44',
  checks: [
    raises(
      'Delivering e-Trace gains more trust per coin than the median of all powers that gain any',
      reading("Mexico's trust after round 3, basis points a coin of capital", trust),
      compare(
        'Justice delivers e-Trace in round 2; each other power in a game of its own',
        promised,
        doing(TRACE),
        {
          others: POWERS.map(doing),
          contrast: (readings, pack) =>
            aboveMedian(
              readings,
              [null, TRACE, ...POWERS].map((plan) =>
                plan === null ? 1 : Math.max(1, pack.power(plan.power).price),
              ),
            ),
        },
      ),
      rests('trust.mx.tracing', 'power:us-justice-etrace#stock:trust-mx-us', 'trust.mx.tracing-late'),
    ),
    lowers(
      'A first round of delay is a loss',
      stockAfter('stock:trust-mx-us', 4),
      compare('e-Trace delivered in round 3 instead of 2', late(2), late(3)),
      rests('trust.mx.tracing', 'trust.mx.tracing-late'),
    ),
    lowers(
      'A further round of delay is a further loss',
      stockAfter('stock:trust-mx-us', 4),
      compare('e-Trace delivered in round 4 instead of 3', late(3), late(4)),
      rests('trust.mx.tracing', 'trust.mx.tracing-late', 'trust.mx.broken'),
    ),
  ],
};
