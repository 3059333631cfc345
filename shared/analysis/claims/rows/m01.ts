import type { Claim } from '../Check.ts';
import { stock, support } from '../gauges.ts';
import { type Script, script } from '../Script.ts';

const accord = (rounds: number): Script =>
  script(rounds, {
    1: {
      docket: ['clause:capacity', 'clause:border'],
      terms: [
        { clause: 'clause:capacity', level: 1 },
        { clause: 'clause:border', level: 1 },
      ],
    },
  });

const shared = accord(1);
const assistance: Script = { ...shared, plans: { 1: { ...shared.plans[1], frame: 'assistance' } } };
const sharedLong = accord(3);
const assistanceLong: Script = { ...sharedLong, plans: assistance.plans };

const FRAME = 'edit of the frame of the same accord, round 1';
const US = [{ id: 'home.frame.us.assistance' }, { id: 'home.frame.us.shared' }];
const MX = [{ id: 'home.frame.mx.assistance' }, { id: 'home.frame.mx.shared' }];
const atHome = (side: 'us' | 'mx') => ({
  lever: FRAME,
  gauge: `${side === 'us' ? 'U.S.' : 'Mexican'} support for capacity 1, hundredths of a point`,
  measure: support(side, 'clause:capacity', 1),
});

/** Framing: an assistance programme or shared responsibility. */
export const m01: Claim = {
  id: 'M01',
  pages: 'P1 P9 P22 P24',
  checks: [
    {
      ...atHome('us'),
      statement: 'Called assistance, the same accord passes the U.S. home table more easily',
      control: shared,
      treated: assistance,
      expects: { direction: 'up' },
      restsOn: US,
    },
    {
      ...atHome('mx'),
      statement: 'Called assistance, the same accord passes the Mexican home table less easily',
      control: shared,
      treated: assistance,
      expects: { direction: 'down' },
      restsOn: MX,
    },
    {
      ...atHome('us'),
      statement: 'Called shared responsibility, it passes the U.S. home table less easily',
      control: assistance,
      treated: shared,
      expects: { direction: 'down' },
      restsOn: US,
    },
    {
      ...atHome('mx'),
      statement: 'Called shared responsibility, it passes the Mexican home table more easily',
      control: assistance,
      treated: shared,
      expects: { direction: 'up' },
      restsOn: MX,
    },
    {
      statement: 'Shared responsibility ends with more trust after three rounds',
      lever: FRAME,
      gauge: "Mexico's trust after round 3, basis points",
      control: assistanceLong,
      treated: sharedLong,
      measure: stock('stock:trust-mx-us', 3),
      expects: { direction: 'up' },
      restsOn: [{ id: 'trust.mx.frame' }],
    },
  ],
};
