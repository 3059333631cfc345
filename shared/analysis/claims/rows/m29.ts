import type { PowerId, StockId } from '../../../game/ids.ts';
import type { SetUp } from '../../../game/SetUp.ts';
import type { Check, Claim } from '../Check.ts';
import { compare, type Games, leaves, lowers, raises, rests, stockAfter } from '../checks.ts';
import { twentieth } from '../ranges.ts';
import { plus, type Script, script, usePower } from '../Script.ts';

const disclosed: Script = script(1, { 1: { powers: [usePower('power:mx-defense-disclose')] } });
const pursued: Script = script(1, { 1: { powers: [usePower('power:mx-attorney-joint-case')] } });
const tracks = (prosecution: number): SetUp => ({
  stocks: {
    'stock:track-transparency': 6000,
    'stock:track-dialogue': 6000,
    'stock:track-prosecution': prosecution,
    'stock:track-torturebar': 6000,
    'stock:funds-held': 1000,
  },
});
const requirement = (prosecution: number): Script => script(1, { 1: { setUp: tracks(prosecution) } });
const PROGRESS = usePower('power:us-state-report', 'choice:report-progress');
const reported: Script = script(2, { 1: { powers: [PROGRESS] } });
const DISCLOSE = 'power:mx-defense-disclose';
const disclosure = compare('the army discloses cases in round 1', script(1), disclosed);
const jointCase = compare('a joint case in round 1', script(1), pursued);
const CONDITIONS = rests('funds.held.conditions');

const untouched = (statement: string, id: StockId, games: Games, power: PowerId): Check =>
  leaves(statement, stockAfter(id, 1), games, [{ id: `${power}#${id}`, contrast: 900 }], twentieth(id));

/** Four requirements and the money that waits for them. */
export const m29: Claim = {
  id: 'M29',
  pages: 'P53 P54',
  checks: [
    raises(
      'Disclosure moves transparency',
      stockAfter('stock:track-transparency', 1),
      disclosure,
      rests('tracks.transparency.disclosed', `${DISCLOSE}#stock:track-transparency`),
    ),
    untouched('Disclosure leaves the dialogue where it is', 'stock:track-dialogue', disclosure, DISCLOSE),
    untouched(
      'Disclosure leaves the bar on torture where it is',
      'stock:track-torturebar',
      disclosure,
      DISCLOSE,
    ),
    raises(
      'A joint case moves prosecution',
      stockAfter('stock:track-prosecution', 1),
      jointCase,
      rests('tracks.prosecution.joint-case'),
    ),
    untouched(
      'A joint case leaves transparency where it is',
      'stock:track-transparency',
      jointCase,
      'power:mx-attorney-joint-case',
    ),
    raises(
      'One unmet requirement is enough to hold the tranche',
      stockAfter('stock:funds-held', 1),
      compare(
        'prosecution of abuse 1500 instead of 6000 at the opening (recorded)',
        requirement(6000),
        requirement(1500),
      ),
      CONDITIONS,
    ),
    lowers(
      'A report frees it',
      stockAfter('stock:funds-held', 1),
      compare(
        'the State Department reports progress in round 1',
        script(1),
        script(1, { 1: { powers: [PROGRESS] } }),
      ),
      CONDITIONS,
    ),
    raises(
      'Congress can contest the report',
      stockAfter('stock:funds-held', 2),
      compare(
        'Congress contests the report in round 2, after it was sent in round 1 in both',
        reported,
        plus(reported, { 2: { powers: [usePower('power:us-congress-hearing', 'choice:hearing-report')] } }),
      ),
      CONDITIONS,
    ),
  ],
};
