import type { StockId } from '../../../game/ids.ts';
import type { SetUp } from '../../../game/SetUp.ts';
import type { Check, Claim } from '../Check.ts';
import { stock } from '../gauges.ts';
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
const held = { gauge: 'share of the conditioned money held, basis points' };

const moves = (statement: string, treated: Script, id: StockId, restsOn: Check['restsOn']): Check => ({
  statement,
  lever: treated === disclosed ? 'the army discloses cases in round 1' : 'a joint case in round 1',
  gauge: `${id.slice('stock:'.length)} after round 1, basis points`,
  control: script(1),
  treated,
  measure: stock(id, 1),
  expects: { direction: 'up' },
  restsOn,
});
const leaves = (statement: string, treated: Script, id: StockId, contrast: string): Check => ({
  ...moves(statement, treated, id, [{ id: contrast, contrast: 900 }]),
  expects: { direction: 'none', band: twentieth(id) },
});
const DISCLOSE = 'power:mx-defense-disclose';

/** Four requirements and the money that waits for them. */
export const m29: Claim = {
  id: 'M29',
  pages: 'P53 P54',
  checks: [
    moves('Disclosure moves transparency', disclosed, 'stock:track-transparency', [
      { id: 'tracks.transparency.disclosed' },
      { id: `${DISCLOSE}#stock:track-transparency` },
    ]),
    leaves(
      'Disclosure leaves the dialogue where it is',
      disclosed,
      'stock:track-dialogue',
      `${DISCLOSE}#stock:track-dialogue`,
    ),
    leaves(
      'Disclosure leaves the bar on torture where it is',
      disclosed,
      'stock:track-torturebar',
      `${DISCLOSE}#stock:track-torturebar`,
    ),
    moves('A joint case moves prosecution', pursued, 'stock:track-prosecution', [
      { id: 'tracks.prosecution.joint-case' },
    ]),
    leaves(
      'A joint case leaves transparency where it is',
      pursued,
      'stock:track-transparency',
      'power:mx-attorney-joint-case#stock:track-transparency',
    ),
    {
      ...held,
      statement: 'One unmet requirement is enough to hold the tranche',
      lever: 'prosecution of abuse 1500 instead of 6000 at the opening (recorded)',
      control: requirement(6000),
      treated: requirement(1500),
      measure: stock('stock:funds-held', 1),
      expects: { direction: 'up' },
      restsOn: [{ id: 'funds.held.conditions' }],
    },
    {
      ...held,
      statement: 'A report frees it',
      lever: 'the State Department reports progress in round 1',
      control: script(1),
      treated: script(1, { 1: { powers: [PROGRESS] } }),
      measure: stock('stock:funds-held', 1),
      expects: { direction: 'down' },
      restsOn: [{ id: 'funds.held.conditions' }],
    },
    {
      ...held,
      statement: 'Congress can contest the report',
      lever: 'Congress contests the report in round 2, after it was sent in round 1 in both',
      control: reported,
      treated: plus(reported, {
        2: { powers: [usePower('power:us-congress-hearing', 'choice:hearing-report')] },
      }),
      measure: stock('stock:funds-held', 2),
      expects: { direction: 'up' },
      restsOn: [{ id: 'funds.held.conditions' }],
    },
  ],
};
