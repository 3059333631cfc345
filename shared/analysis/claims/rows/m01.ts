import type { Claim } from '../Check.ts';
import { compare, lowers, raises, rests, stockAfter, supportFor } from '../checks.ts';
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

const LEVER = 'edit of the frame of the same accord, round 1';
const named = compare(LEVER, shared, assistance);
const back = compare(LEVER, assistance, shared);
const north = supportFor('us', 'clause:capacity', 1, 1);
const south = supportFor('mx', 'clause:capacity', 1, 1);
const US = rests('home.frame.us.assistance', 'home.frame.us.shared');
const MX = rests('home.frame.mx.assistance', 'home.frame.mx.shared');

/** Framing: an assistance programme or shared responsibility. */
export const m01: Claim = {
  id: 'M01',
  pages: 'P1 P9 P22 P24',
  checks: [
    raises('Called assistance, the same accord passes the U.S. home table more easily', north, named, US),
    lowers('Called assistance, the same accord passes the Mexican home table less easily', south, named, MX),
    lowers('Called shared responsibility, it passes the U.S. home table less easily', north, back, US),
    raises('Called shared responsibility, it passes the Mexican home table more easily', south, back, MX),
    raises(
      'Shared responsibility ends with more trust after three rounds',
      stockAfter('stock:trust-mx-us', 3),
      compare(LEVER, assistanceLong, sharedLong),
      rests('trust.mx.frame'),
    ),
  ],
};
