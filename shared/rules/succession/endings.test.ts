import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Election, GameState, HomeCount, Ratification, StandingClause } from '../../game/GameState.ts';
import type { ClauseId } from '../../game/ids.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { aTable, type TableWishes } from '../../testing/aTable.ts';
import { conclude } from './conclude.ts';

const packOf = (name: string) =>
  loadPack(
    JSON.parse(
      readFileSync(new URL(`../../../assets/scenarios/${name}/pack.json`, import.meta.url), 'utf8'),
    ) as ScenarioPack,
  );

type Standing = NonNullable<TableWishes['standing']>;

/** Clauses that changed, at these levels. */
function stand(levels: { readonly [clause: string]: 0 | 1 | 2 | 3 }, delivered = true): Standing {
  return Object.fromEntries(
    Object.entries(levels).map(([name, level]): [ClauseId, Partial<StandingClause>] => [
      `clause:${name}`,
      { level, delivered, changedInRound: 2 },
    ]),
  );
}

function refusedAt(side: 'us' | 'mx', clause: ClauseId): Ratification {
  const count = (at: 'us' | 'mx'): HomeCount => ({
    side: at,
    clause,
    from: 0,
    to: 2,
    venue: 'executive',
    support: at === side ? 4000 : 7000,
    threshold: 5500,
    passed: at !== side,
    reasons: [],
  });
  const counts = [count('us'), count('mx')];
  return { round: 2, clause, from: 0, to: 2, visibility: 'announced', counts, ratified: false };
}

const vote = (id: string, outcome: Election['outcome']): Election => ({
  half: 5,
  side: id.startsWith('us') ? 'us' : 'mx',
  vote: id,
  outcome,
  probability: 5000,
  reasons: [],
});
const stayed = [vote('mx-president-2012', 'governing'), vote('us-president-2012', 'governing')];
const turned = [vote('mx-president-2012', 'governing'), vote('us-president-2012', 'opposition')];

interface Way {
  readonly wishes: TableWishes;
  readonly more?: Partial<GameState>;
}

/** Five of the ten clauses, all of them where there are only five. */
const some = stand({ arms: 2, intelligence: 2, taskforces: 2, funds: 2, rights: 3 });
const trusting = { 'stock:alarm': 0, 'stock:trust-mx-us': 9000, 'stock:trust-us-mx': 9000 };
const wary = { 'stock:alarm': 2400, 'stock:trust-mx-us': 2000, 'stock:trust-us-mx': 2000 };
const halfway = { 'stock:trust-mx-us': 4800, 'stock:trust-us-mx': 4500 };
const armed: ClauseId = 'clause:arms';

/** A world in which each ending can come about; what is kept is drawn, so that one of a hundred seeds must do. */
const WAYS: { readonly [ending: string]: Way } = {
  'shared-house': {
    wishes: { stocks: trusting, standing: { ...some, ...stand({ framework: 3, demand: 2, border: 2 }) } },
  },
  'phantoms-awake': { wishes: { stocks: { 'stock:alarm': 6000 } } },
  'gun-fight': {
    wishes: { stocks: halfway },
    more: { ratifications: [refusedAt('us', armed), refusedAt('us', armed)] },
  },
  'police-matter': {
    wishes: {
      stocks: {
        ...trusting,
        'stock:violence': 1500,
        'stock:cartel': 1500,
        'stock:local-capacity': 9000,
        'stock:federal-capacity': 9000,
      },
      standing: { ...some, ...stand({ capacity: 3, demand: 2, border: 2, framework: 2, military: 2 }) },
    },
    more: { elections: turned },
  },
  'steady-hands': { wishes: { stocks: trusting, standing: some }, more: { elections: stayed } },
  'outlived-them': { wishes: { stocks: trusting, standing: some }, more: { elections: turned } },
  'signed-not-accepted': {
    wishes: { stocks: halfway },
    more: {
      ratifications: (['rights', 'funds', 'intelligence', 'taskforces'] as const).map((name) =>
        refusedAt('mx', `clause:${name}`),
      ),
    },
  },
  'money-without-trust': { wishes: { stocks: wary, standing: stand({ funds: 2 }) } },
  'paper-promises': {
    wishes: {
      stocks: { ...halfway, ...wary },
      standing: stand({ arms: 2, intelligence: 1, taskforces: 2 }, false),
    },
  },
  'fair-weather': { wishes: { stocks: wary, standing: stand({ arms: 1, intelligence: 1, taskforces: 2 }) } },
  'empty-table': { wishes: { stocks: halfway } },
  'soldiers-stay': {
    wishes: {
      stocks: { ...halfway, 'stock:army': 7500, 'stock:local-capacity': 2000 },
      standing: stand({ arms: 1, intelligence: 1, border: 1 }),
    },
  },
  'quiet-friends': {
    wishes: {
      stocks: { ...halfway, 'stock:trust-mx-us': 5600, 'stock:trust-us-mx': 5600, 'stock:army': 5000 },
      standing: stand({ arms: 1, intelligence: 1, rights: 3 }),
    },
  },
  unfinished: {
    wishes: {
      stocks: { ...halfway, 'stock:army': 5000 },
      standing: stand({ arms: 1, intelligence: 1, rights: 3 }),
    },
  },
};

describe.each(['the-road-ahead', 'quick-start'])('the endings of %s', (name) => {
  const pack = packOf(name);
  const known = new Set(pack.raw.clauses.map(({ id }) => id));

  /** Whether a way leads to an ending, over what the succession may draw. */
  function leadsTo({ wishes, more }: Way, ending: string): boolean {
    const standing = Object.fromEntries(
      Object.entries(wishes.standing ?? {}).filter(([id]) => known.has(id as ClauseId)),
    );
    for (let seed = 0; seed < 100; seed += 1) {
      const { state } = aTable(pack, { round: 7, ...wishes, standing, seed: `ending-${seed}` });
      if (conclude({ pack, state: { ...state, ...more } }).ending === ending) return true;
    }
    return false;
  }

  test.each(pack.raw.endings.map(({ id }) => id))(
    'given its world, when a game concludes, then %s is reached',
    (id) => {
      const way = WAYS[id.replace('ending:', '')];
      expect(way).toBeDefined();
      expect(leadsTo(way!, id)).toBe(true);
    },
  );

  test('are six or more', () => {
    expect(pack.raw.endings.length).toBeGreaterThanOrEqual(6);
  });
});
