import type { Claim } from '../Check.ts';
import { compare, raises, reading, rests } from '../checks.ts';
import { passed } from '../gauges.ts';
import { plus, type Script, script, usePower } from '../Script.ts';

const asked: Script = script(
  2,
  { 2: { docket: ['clause:demand'], terms: [{ clause: 'clause:demand', level: 2 }] } },
  { excludedCards: ['card:consulate-killings'] },
);
const accepted = reading(
  'share of counts in which Washington accepts demand 2 in round 2, per ten thousand',
  passed('us', 'clause:demand', 2),
);

/** The demand clause waits for the U.S. public to see it. */
export const m16: Claim = {
  id: 'M16',
  pages: 'P33 P65',
  checks: [
    raises(
      'The demand clause passes at home more often after an event that shakes people',
      accepted,
      compare(
        'the card of the consulate killings, played in round 2 (recorded)',
        asked,
        plus(asked, { 2: { setUp: { card: 'card:consulate-killings' } } }),
        { seeds: 400 },
      ),
      rests(
        'card:consulate-killings#stock:awareness',
        'card:consulate-killings#stock:attention',
        'card:consulate-killings#stock:trust-us-mx',
      ),
    ),
    raises(
      'It passes more often after work in interior states',
      accepted,
      compare(
        'inland programme in round 1',
        asked,
        plus(asked, { 1: { powers: [usePower('power:us-local-programme')] } }),
        { seeds: 400 },
      ),
      rests('power:us-local-programme#stock:awareness', 'power:us-local-programme#support:us'),
    ),
  ],
};
