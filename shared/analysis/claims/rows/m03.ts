import type { Level } from '../../../game/vocabulary.ts';
import type { Claim } from '../Check.ts';
import { compare, lowers, raises, rests, stockAfter } from '../checks.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const best = (level: Level): Script => {
  const base = script(4, { 1: { setUp: WILLING, docket: ['clause:taskforces'] } });
  if (level === 1) return base;
  return plus(base, {
    1: { terms: [{ clause: 'clause:taskforces', level }] },
    2: { powers: [usePower('power:us-homeland-best')] },
  });
};

const LEVER = 'taskforces 2 agreed in round 1 and staffed in round 2';
const STEPS = 'taskforces 1, 2 and 3: the last step against the step before';

/** What the step from 2 to 3 adds beyond what the step from 1 to 2 adds. */
const bend = ([one = 0, two = 0, three = 0]: readonly number[]): number => three - two - (two - one);

/** A task force in Mexico. */
export const m03: Claim = {
  id: 'M03',
  pages: 'P3',
  checks: [
    raises(
      'Level 2 raises the flow of information',
      stockAfter('stock:information', 4),
      compare(LEVER, best(1), best(2)),
      rests('information.taskforces.2'),
    ),
    raises(
      'Level 2 raises cases',
      stockAfter('stock:cases', 4),
      compare(LEVER, best(1), best(2)),
      rests('cases.taskforces.2'),
    ),
    raises(
      'Level 3 raises sovereignty backlash by more than level 2',
      stockAfter('stock:alarm', 4),
      compare(STEPS, best(1), best(2), { others: [best(3)], contrast: bend }),
      rests('clause:taskforces.3#intrusion'),
    ),
    lowers(
      'Level 3 adds less than level 2',
      stockAfter('stock:cases', 4),
      compare(STEPS, best(1), best(2), { others: [best(3)], contrast: bend }),
      rests('cases.taskforces.2', 'information.taskforces.2'),
    ),
  ],
};
