import type { Claim } from '../Check.ts';
import { compare, raises, reading } from '../checks.ts';
import { stock } from '../gauges.ts';
import { plus, script, usePower } from '../Script.ts';

const WITHHOLD = usePower('power:us-state-withhold');
const HOLD = usePower('power:us-congress-hold');
const ALARMS = [{ id: 'power:us-state-withhold#stock:alarm' }, { id: 'power:us-congress-hold#stock:alarm' }];

const base = script(2);
const withheld = plus(base, {
  1: { powers: [WITHHOLD] },
  2: { powers: [HOLD] },
});

/** Withheld money: a small sum, large politics. */
export const m31: Claim = {
  id: 'M31',
  pages: 'P53 F27 F28',
  checks: [
    raises(
      'Withholding moves the sovereignty alarm by more of its range than it moves capacity',
      reading(
        'alarm plus federal capacity after round 2, each in ten thousandths of its observed range',
        (played, ranges) =>
          (10000 * stock('stock:alarm', 2)(played)) / ranges('stock:alarm') +
          (10000 * stock('stock:federal-capacity', 2)(played)) / ranges('stock:federal-capacity'),
      ),
      compare('report withheld in round 1 and an instalment held in round 2', base, withheld),
      ALARMS,
    ),
  ],
};
