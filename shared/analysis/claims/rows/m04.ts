import type { Level } from '../../../game/vocabulary.ts';
import type { Claim } from '../Check.ts';
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

const GAUGE = 'margin over the threshold at the harder home, leaps aside, hundredths of a point';
const SURVIVAL = 'mean chance that both clauses are kept to 2014, before the draw, per ten thousand';

/** Letter of intent, protocol, treaty. */
export const m04: Claim = {
  id: 'M04',
  pages: 'P2 P66',
  checks: [
    {
      statement: 'A permanent secretariat is harder to ratify than a yearly group',
      lever: 'framework 2 instead of 1 in round 1',
      gauge: GAUGE,
      control: put(1),
      treated: put(2),
      measure: margin('clause:framework', 1),
      expects: { direction: 'down' },
      restsOn: [{ id: 'clause:framework.2#intrusion' }, { id: 'clause:framework.2#binds' }],
    },
    {
      statement: 'A treaty is harder to ratify than a letter',
      lever: 'framework 3 instead of 1 in round 1',
      gauge: GAUGE,
      control: put(1),
      treated: put(3),
      measure: margin('clause:framework', 1),
      expects: { direction: 'down' },
      restsOn: [
        { id: 'home.threshold.senate', neutral: 5000 },
        { id: 'clause:framework.3#binds' },
        { id: 'clause:framework.3#intrusion' },
      ],
    },
    {
      statement: 'What rests on a secretariat survives the succession more often',
      lever: 'framework 2 instead of 1, agreed in round 1',
      gauge: SURVIVAL,
      control: stands(1),
      treated: stands(2),
      measure: kept(['clause:capacity', 'clause:framework'], 7),
      expects: { direction: 'up' },
      restsOn: [{ id: 'survival.framework' }],
    },
    {
      statement: 'What rests on a treaty survives the succession more often',
      lever: 'framework 3 instead of 1, agreed in round 1',
      gauge: SURVIVAL,
      control: stands(1),
      treated: stands(3),
      measure: kept(['clause:capacity', 'clause:framework'], 7),
      expects: { direction: 'up' },
      restsOn: [{ id: 'survival.framework' }],
    },
  ],
};
