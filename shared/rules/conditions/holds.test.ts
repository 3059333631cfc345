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
    'clause:arms': { level: 2, delivered: false, changedInRound: 2 },
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
    elections: [
      { half: 2, side: 'us', vote: 'us-congress-2010', outcome: 'opposition', probability: 1, reasons: [] },
    ] as const,
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
  [{ kind: 'failedAtHome', clause: 'clause:demand', atLeast: 1 }, true],
  [{ kind: 'failedAtHome', clause: 'clause:arms', atLeast: 1 }, false],
  [{ kind: 'keptClauses', atLeast: 1 }, false],
  [{ kind: 'keptShare', atLeast: 1 }, false],
  [{ kind: 'undelivered', atLeast: 1, atMost: 1 }, true],
  [{ kind: 'election', vote: 'us-congress-2010', outcome: 'opposition' }, true],
  [{ kind: 'election', vote: 'us-congress-2010', outcome: 'governing' }, false],
  [{ kind: 'election', vote: 'mx-president-2012', outcome: 'opposition' }, false],
  [{ kind: 'policeMatter' }, false],
];

test.each(cases)('given a table, when %j is asked, then it is %s', (condition, answer) => {
  expect(holds(condition, table)).toBe(answer);
});

test('given what survived, when kept clauses are asked for, then only those that did count', () => {
  const kept = [{ kept: true }, { kept: false }];
  expect(holds({ kind: 'keptClauses', atLeast: 1, atMost: 1 }, { ...table, kept })).toBe(true);
});

test('given what survived, when a share is asked for, then it is of the clauses that differ', () => {
  const kept = [{ kept: true }, { kept: false }, { kept: true }];
  expect(holds({ kind: 'keptShare', atLeast: 67, atMost: 67 }, { ...table, kept })).toBe(true);
});

test('given where 2014 is headed, when a matter for police is asked for, then that is the answer', () => {
  expect(holds({ kind: 'policeMatter' }, { ...table, policeMatter: true })).toBe(true);
});
