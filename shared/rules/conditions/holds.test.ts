import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Condition } from '../../scenario/Condition.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { aTable } from '../../testing/aTable.ts';
import { ratify } from '../ratification/ratify.ts';
import { holds } from './holds.ts';

const pack = loadPack(
  JSON.parse(
    readFileSync(new URL('../../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
  ) as ScenarioPack,
);
const opened = aTable(pack, {
  round: 3,
  seats: ['us-white-house', 'mx-presidency'],
  flags: ['flag:leak'],
  stocks: { 'stock:alarm': 4000 },
  standing: {
    'clause:arms': { level: 2, delivered: false },
    'clause:taskforces': { level: 3, suspendedUntil: 4 },
    'clause:rights': { level: 1 },
  },
  draft: { 'clause:demand': 3 },
});
const failed = ratify(opened, {}).map((entry) => ({ ...entry, ratified: false }));
const table = {
  pack,
  state: {
    ...opened.state,
    ratifications: failed,
    cards: [{ card: 'card:a', round: 1, askedOf: null, choice: 'choice:b' }] as const,
  },
};
const cases: readonly (readonly [Condition, boolean])[] = [
  [{ kind: 'all', of: [] }, true],
  [{ kind: 'any', of: [] }, false],
  [{ kind: 'not', of: { kind: 'all', of: [] } }, false],
  [{ kind: 'stock', stock: 'stock:alarm', atLeast: 4000, atMost: 4000 }, true],
  [{ kind: 'stock', stock: 'stock:alarm', atLeast: 4001 }, false],
  [{ kind: 'standing', clause: 'clause:arms', atLeast: 2 }, true],
  [{ kind: 'standing', clause: 'clause:taskforces', atLeast: 3 }, false],
  [{ kind: 'standing', clause: 'clause:taskforces', atLeast: 2, atMost: 2 }, true],
  [{ kind: 'delivered', clause: 'clause:arms' }, false],
  [{ kind: 'changedClauses', atLeast: 2, atMost: 2 }, true],
  [{ kind: 'round', atLeast: 3 }, true],
  [{ kind: 'round', atMost: 2 }, false],
  [{ kind: 'frame', frame: 'shared' }, true],
  [{ kind: 'flag', flag: 'flag:leak' }, true],
  [{ kind: 'flag', flag: 'flag:feedback' }, false],
  [{ kind: 'seatPresent', seat: 'mx-senate' }, false],
  [{ kind: 'choiceMade', card: 'card:a', choice: 'choice:b' }, true],
  [{ kind: 'choiceMade', card: 'card:a', choice: 'choice:c' }, false],
  [{ kind: 'failedAtHome', atLeast: 1 }, true],
  [{ kind: 'failedAtHome', side: 'us', atLeast: 1 }, true],
  [{ kind: 'keptClauses', atLeast: 1 }, false],
];

test.each(cases)('given a table, when %j is asked, then it is %s', (condition, answer) => {
  expect(holds(condition, table)).toBe(answer);
});

test('given what survived, when kept clauses are asked for, then only those that did count', () => {
  const kept = [{ kept: true }, { kept: false }];
  expect(holds({ kind: 'keptClauses', atLeast: 1, atMost: 1 }, { ...table, kept })).toBe(true);
});
