import type { Level } from '../../../game/vocabulary.ts';
import type { Claim } from '../Check.ts';
import { compare, lowers, raises, reading, rests } from '../checks.ts';
import { kept, margin } from '../gauges.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const put = (level: Level): Script =>
  script(1, {
    1: { docket: ['clause:framework', 'clause:border'], terms: [{ clause: 'clause:framework', level }] },
  });

/** Police grants and an instrument of some depth stand until the end. */
const stands = (level: Level): Script => {
  const base = script(7, {
    1: {
      setUp: WILLING,
      docket: ['clause:capacity', 'clause:framework'],
      terms: [
        { clause: 'clause:capacity', level: 1 },
        { clause: 'clause:framework', level },
      ],
    },
  });
  return plus(base, { 2: { powers: [usePower('power:mx-governors-commit')] } });
};

const room = reading(
  'margin over the threshold at the harder home, leaps aside, hundredths of a point',
  margin('clause:framework', 1),
);
const survival = reading(
  'mean chance that both clauses are kept to 2014, before the draw, per ten thousand',
  kept(['clause:capacity', 'clause:framework'], 7),
);

/** Letter of intent, protocol, treaty. */
export const m04: Claim = {
  id: 'M04',
  pages: 'P2 P66',
  checks: [
    lowers(
      'A permanent secretariat is harder to ratify than a yearly group',
      room,
      compare('framework 2 instead of 1 in round 1', put(1), put(2)),
      rests('clause:framework.2#intrusion', 'clause:framework.2#binds'),
    ),
    lowers(
      'A treaty is harder to ratify than a letter',
      room,
      compare('framework 3 instead of 1 in round 1', put(1), put(3)),
      [
        { id: 'home.threshold.senate', neutral: 5000 },
        { id: 'clause:framework.3#binds' },
        { id: 'clause:framework.3#intrusion' },
      ],
    ),
    raises(
      'What rests on a secretariat survives the succession more often',
      survival,
      compare('framework 2 instead of 1, agreed in round 1', stands(1), stands(2)),
      rests('survival.framework'),
    ),
    raises(
      'What rests on a treaty survives the succession more often',
      survival,
      compare('framework 3 instead of 1, agreed in round 1', stands(1), stands(3)),
      rests('survival.framework'),
    ),
  ],
};
