import type { Claim } from '../Check.ts';
import { compare, leaves, lowers, raises, reading, rests, stockAfter } from '../checks.ts';
import { policeMatter } from '../gauges.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const without: Script = script(7, { 1: { setUp: WILLING, docket: ['clause:capacity'] } });
const police: Script = plus(without, {
  1: { terms: [{ clause: 'clause:capacity', level: 2 }] },
  2: { powers: [usePower('power:mx-governors-commit')] },
});
const COURT = usePower('power:mx-presidency-address', 'choice:address-court');

/** Everything of the paper's road but what builds institutions in Mexico. */
const road: Script = script(7, {
  1: {
    setUp: WILLING,
    docket: ['clause:arms', 'clause:intelligence'],
    terms: [
      { clause: 'clause:arms', level: 2 },
      { clause: 'clause:intelligence', level: 2 },
    ],
  },
  2: {
    docket: ['clause:demand', 'clause:border'],
    terms: [
      { clause: 'clause:demand', level: 2 },
      { clause: 'clause:border', level: 2 },
    ],
    powers: [usePower('power:us-justice-etrace')],
  },
  3: {
    docket: ['clause:capacity', 'clause:funds'],
    powers: [usePower('power:us-justice-feedback'), usePower('power:us-local-programme')],
  },
});
const builds: Script = plus(road, {
  3: {
    terms: [
      { clause: 'clause:capacity', level: 3 },
      { clause: 'clause:funds', level: 2 },
    ],
    powers: [COURT],
  },
  4: {
    powers: [usePower('power:mx-governors-commit'), usePower('power:us-congress-appropriate')],
  },
  5: { powers: [COURT] },
});

/** As much force as the rules allow, and nothing else. */
const force: Script = script(7, {
  1: {
    setUp: WILLING,
    docket: ['clause:intelligence', 'clause:taskforces'],
    terms: [
      { clause: 'clause:intelligence', level: 3 },
      { clause: 'clause:taskforces', level: 3 },
    ],
    powers: [usePower('power:mx-presidency-deploy', 'choice:deploy-send')],
  },
  2: {
    powers: [
      usePower('power:us-justice-feedback'),
      usePower('power:us-homeland-best'),
      usePower('power:mx-presidency-deploy', 'choice:deploy-send'),
    ],
  },
  3: {
    powers: [
      usePower('power:us-homeland-surge'),
      usePower('power:mx-presidency-deploy', 'choice:deploy-send'),
    ],
  },
});
const quietForce: Script = script(7, {
  1: { setUp: WILLING, docket: ['clause:intelligence', 'clause:taskforces'] },
});
const never = [
  { id: 'endstate.capacity', contrast: 0 },
  { id: 'endstate.violence', contrast: 10000 },
];
const lag = [{ id: 'cartel.local.now', contrast: 56 }];
const END = '10000 if organized crime is a matter for police by 2014';

/** Institutions are slow, and the end state. */
export const m13: Claim = {
  id: 'M13',
  pages: 'P30 P31',
  checks: [
    leaves(
      'Capacity does nothing to the cartels in its first two half-years',
      stockAfter('stock:cartel', 2),
      compare('capacity 2 agreed in round 1 and committed in round 2', without, police),
      lag,
      1,
    ),
    lowers(
      'Later it lowers the strength of the cartels',
      stockAfter('stock:cartel', 7),
      compare('capacity 2 agreed in round 1 and committed in round 2', without, police),
      rests('cartel.local', 'cartel.layers.1'),
    ),
    raises(
      'The end state needs capacity',
      reading(END, policeMatter(7)),
      compare(
        'a compact on police and money for institutions, added to the same road in round 3',
        road,
        builds,
      ),
      rests('local.capacity.3'),
    ),
    leaves(
      'Force alone never reaches the end state',
      reading(`${END} (the share itself)`, policeMatter(7)),
      compare('fusion centre, armed agents and three deployments', quietForce, force, {
        contrast: ([, treated = 0]) => treated,
      }),
      never,
      1,
    ),
    leaves(
      'Force alone never reaches the end state in the critical reading either',
      reading(`${END} (the share itself)`, policeMatter(7)),
      compare(
        'fusion centre, armed agents and three deployments',
        { ...quietForce, reading: 'critical' },
        { ...force, reading: 'critical' },
        { contrast: ([, treated = 0]) => treated },
      ),
      never,
      1,
    ),
  ],
};
