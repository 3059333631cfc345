import type { Claim } from '../Check.ts';
import { support } from '../gauges.ts';
import { plus, script, usePower } from '../Script.ts';

const ELSEWHERE = usePower('power:us-white-house-attention', 'choice:attention-elsewhere');
const OPTION = 'power:us-white-house-attention@choice:attention-elsewhere';
const first = script(1, {
  1: { docket: ['clause:capacity'], terms: [{ clause: 'clause:capacity', level: 1 }] },
});
const second = script(2, {
  2: { docket: ['clause:capacity'], terms: [{ clause: 'clause:capacity', level: 1 }] },
});
const restsOn = [{ id: `${OPTION}#stock:attention` }, { id: `${OPTION}#support:us` }];

/** U.S. attention is scarce. */
export const m12: Claim = {
  id: 'M12',
  pages: 'P28',
  checks: [
    {
      statement: 'A priority elsewhere lowers what the White House can whip in that round',
      lever: 'the White House turns to health care in round 1',
      gauge: 'U.S. support for capacity 1 in round 1, hundredths of a point',
      control: first,
      treated: plus(first, { 1: { powers: [ELSEWHERE] } }),
      measure: support('us', 'clause:capacity', 1),
      expects: { direction: 'down' },
      restsOn,
    },
    {
      statement: 'Each further priority elsewhere lowers it again',
      lever: 'it turns there in round 2 as well, after round 1 in both',
      gauge: 'U.S. support for capacity 1 in round 2, hundredths of a point',
      control: plus(second, { 1: { powers: [ELSEWHERE] } }),
      treated: plus(second, { 1: { powers: [ELSEWHERE] }, 2: { powers: [ELSEWHERE] } }),
      measure: support('us', 'clause:capacity', 2),
      expects: { direction: 'down' },
      restsOn,
    },
  ],
};
