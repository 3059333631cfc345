import type { Claim } from '../Check.ts';
import { compare, lowers, rests, supportFor } from '../checks.ts';
import { plus, script, usePower } from '../Script.ts';

const ELSEWHERE = usePower('power:us-white-house-attention', 'choice:attention-elsewhere');
const OPTION = 'power:us-white-house-attention@choice:attention-elsewhere';
const first = script(1, {
  1: { docket: ['clause:capacity'], terms: [{ clause: 'clause:capacity', level: 1 }] },
});
const second = script(2, {
  2: { docket: ['clause:capacity'], terms: [{ clause: 'clause:capacity', level: 1 }] },
});
const ATTENTION = rests(`${OPTION}#stock:attention`, `${OPTION}#support:us`);

/** U.S. attention is scarce. */
export const m12: Claim = {
  id: 'M12',
  pages: 'P28',
  checks: [
    lowers(
      'A priority elsewhere lowers what the White House can whip in that round',
      supportFor('us', 'clause:capacity', 1, 1),
      compare(
        'the White House turns to health care in round 1',
        first,
        plus(first, { 1: { powers: [ELSEWHERE] } }),
      ),
      ATTENTION,
    ),
    lowers(
      'Each further priority elsewhere lowers it again',
      supportFor('us', 'clause:capacity', 1, 2),
      compare(
        'it turns there in round 2 as well, after round 1 in both',
        plus(second, { 1: { powers: [ELSEWHERE] } }),
        plus(second, { 1: { powers: [ELSEWHERE] }, 2: { powers: [ELSEWHERE] } }),
      ),
      ATTENTION,
    ),
  ],
};
