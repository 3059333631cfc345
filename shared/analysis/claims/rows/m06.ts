import type { Claim } from '../Check.ts';
import { support } from '../gauges.ts';
import { plus, script, usePower } from '../Script.ts';

const mexico = script(4, {
  4: { docket: ['clause:intelligence'], terms: [{ clause: 'clause:intelligence', level: 2 }] },
});
const washington = script(3, {
  3: { docket: ['clause:capacity'], terms: [{ clause: 'clause:capacity', level: 1 }] },
});

/** The two calendars clash. */
export const m06: Claim = {
  id: 'M06',
  pages: 'P29',
  checks: [
    {
      statement: 'A hearing timed for the U.S. vote lowers support in Mexico, which votes next',
      lever: 'hearing of Congress in round 3',
      gauge: 'Mexican support for intelligence 2 in round 4, hundredths of a point',
      control: mexico,
      treated: plus(mexico, {
        3: { powers: [usePower('power:us-congress-hearing', 'choice:hearing-label')] },
      }),
      measure: support('mx', 'clause:intelligence', 4),
      expects: { direction: 'down' },
      restsOn: [
        { id: 'alarm.label' },
        { id: 'power:us-congress-hearing@choice:hearing-label#stock:alarm' },
        { id: 'power:us-congress-hearing@choice:hearing-label#stock:trust-mx-us' },
      ],
    },
    {
      statement:
        'A note of protest timed for the Mexican vote lowers support in Washington, which votes next',
      lever: 'diplomatic note of Mexico in round 2',
      gauge: 'U.S. support for capacity 1 in round 3, hundredths of a point',
      control: washington,
      treated: plus(washington, { 2: { powers: [usePower('power:mx-foreign-note')] } }),
      measure: support('us', 'clause:capacity', 3),
      expects: { direction: 'down' },
      restsOn: [{ id: 'power:mx-foreign-note#stock:trust-us-mx' }],
    },
  ],
};
