import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { validateProcedureCase } from './generated/ProcedureCase.validate.js';
import { motionTable } from './motionTable.ts';
import type { ProcedureCase } from './ProcedureCase.ts';
import { runCase } from './runCase.ts';

const pack = loadPack(
  JSON.parse(
    readFileSync(new URL('../../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
  ) as ScenarioPack,
);
const folder = new URL('../../../docs/procedure-cases/', import.meta.url);

function caseNamed(name: string): ProcedureCase {
  const given: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  if (!validateProcedureCase(given)) throw new Error(`${name} is no case`);
  return given;
}

describe('a case of procedure', () => {
  test.each(readdirSync(folder))('%s is of the right form and ends on a floor', (name) => {
    expect(runCase(pack, caseNamed(name)).floor).not.toBeNull();
  });

  test('names what was refused, the rule, and what would have been in order', () => {
    const { accepted, refused } = runCase(pack, caseNamed('no-motion-during-a-speech.json'));
    expect(accepted).toBe(10);
    expect(refused[0]).toEqual({
      seq: 8,
      code: 'notInOrder',
      rule: 'noMotionsNow',
      inOrderInstead: ['yieldFloor', 'joinList', 'raisePoint'],
    });
  });

  test('a draft needs both delegations, and an amendment cannot be amended', () => {
    const { refused, floor } = runCase(pack, caseNamed('a-draft-needs-both-delegations.json'));
    expect(refused.map(({ seq, code, inOrderInstead }) => [seq, code, inOrderInstead[0]])).toEqual([
      [3, 'sponsorMissing', 'sponsorPaper'],
      [4, 'notASeat', 'makeMotion'],
      [7, 'noAmendmentToAmendment', 'signAmendment'],
    ]);
    expect(floor?.desk.papers).toMatchObject([{ stage: 'draft', sponsors: ['us-congress', 'mx-senate'] }]);
  });

  test('a session may ask for more signatures', () => {
    const given = caseNamed('a-draft-needs-both-delegations.json');
    const half = { numerator: 1, denominator: 2 };
    const { refused } = runCase(pack, { ...given, adjustments: { signatures: half } });
    expect(refused.at(-1)).toMatchObject({ seq: 10, code: 'tooFewSignatures', rule: 'signatures' });
  });

  test('a tie fails and the floor is open again', () => {
    const { floor } = runCase(pack, caseNamed('a-tie-fails.json'));
    expect(floor).toMatchObject({ now: { kind: 'open' }, caucus: null, motions: [] });
  });
});

test.each(['classroom', 'formal'] as const)('the motions of %s print from the data that runs', (preset) => {
  const procedure = pack.preset(preset).procedure!;
  for (const language of ['en', 'es'] as const) {
    const lines = motionTable(procedure, language).split('\n');
    expect(lines).toHaveLength(procedure.motions.length + 2);
    expect(new Set(lines.map((line) => line.split('|').length)).size).toBe(1);
  }
});
