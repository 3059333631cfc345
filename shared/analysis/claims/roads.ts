import type { ClauseId, PowerId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import { plus, type Script, script, usePower, WILLING } from './Script.ts';

type Road = readonly (readonly [ClauseId, Level])[];

const MAXIMAL: Road = [
  ['clause:arms', 3],
  ['clause:intelligence', 3],
  ['clause:taskforces', 3],
  ['clause:capacity', 3],
  ['clause:funds', 3],
  ['clause:demand', 3],
  ['clause:border', 3],
  ['clause:rights', 3],
  ['clause:military', 3],
];
const ENFORCEMENT: Road = [
  ['clause:intelligence', 3],
  ['clause:taskforces', 3],
  ['clause:arms', 2],
  ['clause:funds', 0],
];
const PAPER: Road = [
  ['clause:arms', 1],
  ['clause:intelligence', 2],
  ['clause:capacity', 2],
  ['clause:demand', 2],
  ['clause:border', 2],
  ['clause:funds', 2],
  ['clause:military', 2],
  ['clause:framework', 2],
];

/** What delivers a clause, for the roads that keep their word. */
const DELIVERIES: { readonly [round: number]: readonly PowerId[] } = {
  2: ['power:us-justice-etrace', 'power:mx-governors-commit'],
  3: ['power:us-justice-feedback', 'power:us-local-programme', 'power:us-congress-appropriate'],
  4: ['power:us-homeland-best', 'power:mx-defense-disclose'],
};

function road(clauses: Road, delivers: boolean): Script {
  const plans = Object.fromEntries(
    clauses.map(([clause, level], index) => {
      const round = Math.floor(index / 2) + 1;
      return [`${index}`, { round, clause, level }] as const;
    }),
  );
  let all = script(7, { 1: { setUp: WILLING } });
  for (const { round, clause, level } of Object.values(plans))
    all = plus(all, {
      [round]: { docket: [clause], terms: [{ clause, level }] },
    });
  if (!delivers) return all;
  for (const [round, powers] of Object.entries(DELIVERIES)) {
    const possible = powers.filter(
      (power) => power !== 'power:us-justice-etrace' || clauses.some(([clause]) => clause === 'clause:arms'),
    );
    all = plus(all, { [Number(round)]: { powers: possible.map((power) => usePower(power)) } });
  }
  return all;
}

/** Very different games: nothing, promises alone, everything, force, the paper's own road. */
export const ROADS: readonly Script[] = [
  script(7),
  road(MAXIMAL, false),
  road(MAXIMAL, true),
  road(ENFORCEMENT, false),
  road(PAPER, true),
  { ...road(PAPER, true), reading: 'critical' },
  plus(script(7), {
    1: { powers: [usePower('power:us-congress-hearing', 'choice:hearing-label')] },
    2: { powers: [usePower('power:us-state-withhold'), usePower('power:mx-foreign-note')] },
    3: { powers: [usePower('power:us-congress-hold'), usePower('power:mx-defense-disclose')] },
  }),
];
