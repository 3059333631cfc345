import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { total } from '../../game/Contribution.ts';
import type { Election } from '../../game/GameState.ts';
import { LEVELS } from '../../game/vocabulary.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { aTable, type TableWishes } from '../../testing/aTable.ts';
import { conclude } from './conclude.ts';
import { holdElection } from './holdElection.ts';
import { becomesPoliceMatter } from './projectHalfYears.ts';
import { survivals } from './survivalOf.ts';

const pack = loadPack(
  JSON.parse(
    readFileSync(new URL('../../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
  ) as ScenarioPack,
);
const gauge = fc.integer({ min: 0, max: 10000 });
const kept = (level: 0 | 1 | 2 | 3) => ({ level, changedInRound: 3, delivered: true });

function voteOf(id: string) {
  return pack.votes.find((entry) => entry.vote.id === id)!.vote;
}

function chance(wishes: TableWishes, vote: string): number {
  return holdElection(aTable(pack, wishes), voteOf(vote)).election.probability;
}

describe('elections', () => {
  test('given any world, when a vote is held, then its chance is the sum of its reasons and never certain', () => {
    fc.assert(
      fc.property(
        gauge,
        gauge,
        gauge,
        gauge,
        gauge,
        fc.constantFrom(...pack.votes),
        (a, b, c, d, e, { vote }) => {
          const stocks = {
            'stock:insecurity': a,
            'stock:alarm': b,
            'stock:gunpolitics': c,
            'stock:nerve': d,
            [`stock:party-${vote.side}`]: e,
          };
          const { election } = holdElection(aTable(pack, { stocks }), vote);
          expect(election.probability).toBe(total(election.reasons));
          expect(election.probability).toBeGreaterThan(0);
          expect(election.probability).toBeLessThan(10000);
        },
      ),
      { numRuns: 80 },
    );
  });

  test('given more insecurity, when Mexico votes, then the governing party’s chance falls', () => {
    expect(chance({ stocks: { 'stock:insecurity': 7000 } }, 'mx-president-2012')).toBeLessThan(
      chance({}, 'mx-president-2012'),
    );
  });

  test('given a gun fight, when the United States votes, then the governing party’s chance falls, and that is contested', () => {
    const { election } = holdElection(
      aTable(pack, { stocks: { 'stock:gunpolitics': 6500 } }),
      voteOf('us-congress-2010'),
    );
    expect(election.probability).toBeLessThan(chance({}, 'us-congress-2010'));
    expect(election.reasons.some((part) => part.contested)).toBe(true);
  });

  test('given promises kept in public, when a home votes, then they help', () => {
    expect(chance({ standing: { 'clause:border': kept(1) } }, 'mx-states-2010')).toBeGreaterThan(
      chance({}, 'mx-states-2010'),
    );
  });
});

describe('succession', () => {
  const survival = (wishes: TableWishes) => survivals(aTable(pack, { round: 7, ...wishes }))[0]!;

  test('given any standing accord, when it is carried to 2014, then each chance is the sum of its reasons', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...LEVELS), { minLength: 10, maxLength: 10 }),
        fc.boolean(),
        gauge,
        (levels, delivered, alarm) => {
          const standing = Object.fromEntries(
            pack.raw.clauses.map(({ id }, index) => [
              id,
              { level: levels[index]!, delivered, changedInRound: 3 },
            ]),
          );
          const all = survivals(aTable(pack, { round: 7, standing, stocks: { 'stock:alarm': alarm } }));
          expect(all).toHaveLength(
            pack.raw.clauses.filter((clause, index) => clause.today !== levels[index]).length,
          );
          for (const one of all) {
            expect(one.probability).toBe(total(one.reasons));
            expect(one.probability).toBeGreaterThanOrEqual(500);
            expect(one.probability).toBeLessThanOrEqual(9700);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    [
      'a delivered promise',
      { 'clause:demand': kept(1) },
      { 'clause:demand': { ...kept(1), delivered: false } },
    ],
    [
      'an opposition sponsor',
      { 'clause:demand': { ...kept(1), sponsors: ['us-local', 'mx-senate'] } },
      { 'clause:demand': kept(1) },
    ],
    ['joint bodies', { 'clause:demand': kept(1), 'clause:framework': kept(2) }, { 'clause:demand': kept(1) }],
    ['liaison instead of armed agents', { 'clause:taskforces': kept(2) }, { 'clause:taskforces': kept(3) }],
  ] as const)(
    'given %s, when governments change, then the clause survives more often',
    (_, given, otherwise) => {
      expect(
        survival({ standing: given as NonNullable<TableWishes['standing']> }).probability,
      ).toBeGreaterThan(
        survival({ standing: otherwise as NonNullable<TableWishes['standing']> }).probability,
      );
    },
  );

  test('given the opposition was consulted at the end, when governments change, then a clause survives more often', () => {
    const standing = { 'clause:demand': kept(1) };
    expect(survival({ standing, flags: ['flag:cross-party'] }).probability).toBeGreaterThan(
      survival({ standing }).probability,
    );
  });

  test('given a new party and a binding agreement, when it takes over, then the change of party costs nothing', () => {
    const election: Election = {
      half: 5,
      side: 'mx',
      vote: 'mx-president-2012',
      outcome: 'opposition',
      probability: 1,
      reasons: [],
    };
    const causes = (level: 2 | 3) => {
      const { state } = aTable(pack, { round: 7, standing: { 'clause:framework': kept(level) } });
      return survivals({ pack, state: { ...state, elections: [election] } })[0]!.reasons.map(
        (part) => part.cause,
      );
    };
    expect(causes(2)).toContain('cause:survival-turnover');
    expect(causes(3)).not.toContain('cause:survival-turnover');
  });

  test('given force alone, when it is carried to 2014, then crime does not become a police matter', () => {
    const force = { 'clause:taskforces': kept(3), 'clause:intelligence': kept(3) };
    for (const reading of ['paper', 'critical'] as const)
      expect(becomesPoliceMatter(aTable(pack, { round: 7, reading, standing: force }))).toBe(false);
  });
});

describe('the conclusion', () => {
  test('given nothing signed, when the game concludes, then it has an ending, goals of every seat and nothing kept', () => {
    const conclusion = conclude(aTable(pack, { round: 7 }));
    expect(pack.raw.endings.map((ending) => ending.id)).toContain(conclusion.ending);
    expect(Object.values(conclusion.goals).every((goals) => goals.length === 3)).toBe(true);
    expect(conclusion.kept).toEqual([]);
    expect(conclusion.homeAcceptance).toEqual({ accepted: 0, counted: 0 });
  });

  test('given a pack without another seat’s brief, when the game concludes, then that seat’s goals are left out', () => {
    const filtered = loadPack({
      ...pack.raw,
      seats: pack.raw.seats.map((seat) => (seat.id === 'mx-senate' ? { ...seat, confidential: null } : seat)),
    });
    expect(conclude(aTable(filtered, { round: 7 })).goals['mx-senate']).toEqual([]);
  });
});
