import type { ClauseId } from '../../../game/ids.ts';
import type { Level } from '../../../game/vocabulary.ts';
import type { Claim } from '../Check.ts';
import { stock } from '../gauges.ts';
import { NEWS } from '../newsFree.ts';
import { twentieth } from '../ranges.ts';
import { plus, type Script, script, usePower, WILLING } from '../Script.ts';

const base: Script = script(
  4,
  { 1: { setUp: WILLING, docket: ['clause:arms', 'clause:border'] } },
  { excludedCards: NEWS },
);
const add = (script: Script, clause: ClauseId, level: Level): Script =>
  plus(script, { 1: { terms: [{ clause, level }] } });
const checks = (script: Script): Script =>
  plus(add(script, 'clause:arms', 2), { 2: { powers: [usePower('power:us-justice-etrace')] } });
const ports = add(base, 'clause:border', 1);
const partners = add(base, 'clause:border', 2);
const LEVER = 'arms 2 (southbound checks), agreed in round 1 and delivered in round 2';

/** Southbound inspections with local partners. */
export const m17: Claim = {
  id: 'M17',
  pages: 'P34 P35 P39',
  checks: [
    {
      statement: 'Southbound checks lower the flow of firearms',
      lever: LEVER,
      gauge: 'firearms flow after round 4, basis points',
      control: base,
      treated: checks(base),
      measure: stock('stock:firearms', 4),
      expects: { direction: 'down' },
      restsOn: [{ id: 'firearms.arms.2' }],
    },
    {
      statement: 'With local partners the flow is lower still',
      lever: 'border 2 (local partners) added to the same checks in round 1',
      gauge: 'firearms flow after round 4, basis points',
      control: checks(base),
      treated: checks(partners),
      measure: stock('stock:firearms', 4),
      expects: { direction: 'down' },
      restsOn: [{ id: 'firearms.border.2' }],
    },
    {
      statement: 'Trade falls when it is done crudely',
      lever: `${LEVER}, each side checking alone`,
      gauge: 'trade after round 4, basis points',
      control: base,
      treated: checks(base),
      measure: stock('stock:trade', 4),
      expects: { direction: 'down' },
      restsOn: [{ id: 'trade.crude' }],
    },
    {
      statement: 'Trade does not fall with joint technology and infrastructure',
      lever: `${LEVER}, with joint ports in both`,
      gauge: 'trade after round 4, basis points',
      control: ports,
      treated: checks(ports),
      measure: stock('stock:trade', 4),
      expects: { direction: 'none', band: twentieth('stock:trade') },
      restsOn: [{ id: 'trade.checks.joint', contrast: 240 }],
    },
  ],
};
