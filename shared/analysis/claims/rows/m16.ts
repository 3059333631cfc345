import type { Claim } from '../Check.ts';
import { passed } from '../gauges.ts';
import { plus, type Script, script, usePower } from '../Script.ts';

const asked: Script = script(
  2,
  { 2: { docket: ['clause:demand'], terms: [{ clause: 'clause:demand', level: 2 }] } },
  { excludedCards: ['card:consulate-killings'] },
);
const GAUGE = 'share of counts in which Washington accepts demand 2 in round 2, per ten thousand';
const measure = passed('us', 'clause:demand', 2);

/** The demand clause waits for the U.S. public to see it. */
export const m16: Claim = {
  id: 'M16',
  pages: 'P33 P65',
  checks: [
    {
      statement: 'The demand clause passes at home more often after an event that shakes people',
      lever: 'the card of the consulate killings, played in round 2 (recorded)',
      gauge: GAUGE,
      control: asked,
      treated: plus(asked, { 2: { setUp: { card: 'card:consulate-killings' } } }),
      measure,
      seeds: 400,
      expects: { direction: 'up' },
      restsOn: [
        { id: 'card:consulate-killings#stock:awareness' },
        { id: 'card:consulate-killings#stock:attention' },
        { id: 'card:consulate-killings#stock:trust-us-mx' },
      ],
    },
    {
      statement: 'It passes more often after work in interior states',
      lever: 'inland programme in round 1',
      gauge: GAUGE,
      control: asked,
      treated: plus(asked, { 1: { powers: [usePower('power:us-local-programme')] } }),
      measure,
      seeds: 400,
      expects: { direction: 'up' },
      restsOn: [
        { id: 'power:us-local-programme#stock:awareness' },
        { id: 'power:us-local-programme#support:us' },
      ],
    },
  ],
};
