import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { total } from '../../game/Contribution.ts';
import type { HomeCount } from '../../game/GameState.ts';
import type { ClauseId, SeatId, Side } from '../../game/ids.ts';
import { FRAMES, LEVELS, type Level } from '../../game/vocabulary.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { aTable, type TableWishes } from '../../testing/aTable.ts';
import { coefficient } from '../../world/Coefficients.ts';
import type { Table } from '../Table.ts';
import { countHome } from './countHome.ts';
import { creditOf } from './creditOf.ts';
import { drawMoods } from './drawMoods.ts';
import { outlookFor, outlooks } from './outlook.ts';
import { proposalOf } from './Proposal.ts';
import { ratify } from './ratify.ts';
import { votingRecord } from './votingRecord.ts';

const pack = loadPack(
  JSON.parse(
    readFileSync(new URL('../../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
  ) as ScenarioPack,
);
const SIX = pack.raw.tables.find((size) => size.seats.length === 6)!.seats;

interface Asked {
  readonly commitments?: { readonly [seat: SeatId]: number };
  readonly surprise?: boolean;
}

function count(table: Table, side: Side, clause: ClauseId, asked: Asked = {}): HomeCount {
  return countHome(table, {
    side,
    clause,
    proposal: proposalOf(table.state),
    commitments: asked.commitments ?? {},
    surprise: asked.surprise ?? false,
  });
}

function support(wishes: TableWishes, side: Side, clause: ClauseId, asked: Asked = {}): number {
  return count(aTable(pack, wishes), side, clause, asked).support;
}

const anyAccord: fc.Arbitrary<{ readonly [clause: ClauseId]: Level }> = fc
  .array(fc.constantFrom(...LEVELS), {
    minLength: pack.raw.clauses.length,
    maxLength: pack.raw.clauses.length,
  })
  .map((levels) => Object.fromEntries(pack.raw.clauses.map(({ id }, index) => [id, levels[index]!])));

describe('the count at home', () => {
  test('given any accord, when a home counts, then support is the sum of its reasons, between 0 and 100', () => {
    fc.assert(
      fc.property(
        anyAccord,
        fc.constantFrom(...FRAMES),
        fc.constantFrom('us' as const, 'mx' as const),
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom(SIX, undefined),
        fc.record({
          'us-congress': fc.integer({ min: 0, max: 3 }),
          'mx-senate': fc.integer({ min: 0, max: 3 }),
        }),
        (draft, frame, side, round, seats, commitments) => {
          const table = aTable(pack, { draft, frame, round, ...(seats === undefined ? {} : { seats }) });
          for (const { id } of pack.raw.clauses) {
            const result = count(table, side, id, { commitments, surprise: true });
            expect(result.support).toBe(total(result.reasons));
            expect(result.support).toBeGreaterThanOrEqual(0);
            expect(result.support).toBeLessThanOrEqual(10000);
            expect(result.passed).toBe(result.support >= result.threshold);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('given a deeper level, when its venue is the Senate, then the threshold is the Senate’s', () => {
    const deep = count(aTable(pack, { draft: { 'clause:intelligence': 3 } }), 'mx', 'clause:intelligence');
    const shallow = count(aTable(pack, { draft: { 'clause:intelligence': 1 } }), 'mx', 'clause:intelligence');
    expect([shallow.venue, deep.venue]).toEqual(['executive', 'senate']);
    expect(deep.threshold).toBeGreaterThan(shallow.threshold);
  });

  test('given aid or shared responsibility, when both homes count, then each prefers its own', () => {
    const draft = { 'clause:funds': 2 } as const;
    expect(support({ draft, frame: 'assistance' }, 'us', 'clause:funds')).toBeGreaterThan(
      support({ draft, frame: 'shared' }, 'us', 'clause:funds'),
    );
    expect(support({ draft, frame: 'assistance' }, 'mx', 'clause:funds')).toBeLessThan(
      support({ draft, frame: 'shared' }, 'mx', 'clause:funds'),
    );
  });

  test('given foreign staff, when Mexico votes that half-year, then it costs more than a half-year later', () => {
    const draft = { 'clause:taskforces': 2 } as const;
    expect(support({ draft, round: 2 }, 'mx', 'clause:taskforces')).toBeLessThan(
      support({ draft, round: 5 }, 'mx', 'clause:taskforces'),
    );
  });

  test('given foreign staff and a raised alarm, when it is kept quiet, then it costs less at home', () => {
    const wishes = { draft: { 'clause:taskforces': 2 }, stocks: { 'stock:alarm': 4000 } } as const;
    expect(support({ ...wishes, visibility: 'quiet' }, 'mx', 'clause:taskforces')).toBeGreaterThan(
      support(wishes, 'mx', 'clause:taskforces'),
    );
  });

  test('given an open gun fight, when a ban and a rule are counted, then only the rule keeps a chance', () => {
    const heat = { 'stock:gunpolitics': 6500 } as const;
    const rule = count(aTable(pack, { draft: { 'clause:arms': 2 }, stocks: heat }), 'us', 'clause:arms');
    const ban = count(aTable(pack, { draft: { 'clause:arms': 3 }, stocks: heat }), 'us', 'clause:arms');
    expect(ban.threshold - ban.support).toBeGreaterThan(rule.threshold - rule.support);
    expect(rule.reasons.map((part) => part.cause)).toContain('cause:home-gun-fight');
  });

  test('given a seat that spends capital, when its home counts, then only its own home gains', () => {
    const draft = { 'clause:capacity': 1 } as const;
    const commitments = { 'mx-governors': 3 } as const;
    expect(support({ draft }, 'mx', 'clause:capacity', { commitments })).toBeGreaterThan(
      support({ draft }, 'mx', 'clause:capacity'),
    );
    expect(support({ draft }, 'us', 'clause:capacity', { commitments })).toBe(
      support({ draft }, 'us', 'clause:capacity'),
    );
  });

  test('given a seat that is not at the table, when its home counts, then its audience says nothing', () => {
    const table = aTable(pack, { seats: SIX, draft: { 'clause:capacity': 2 } });
    const audiences = count(table, 'mx', 'clause:capacity').reasons.map((part) => part.audience);
    expect(audiences).not.toContain('audience:mx-governors');
    expect(audiences).toContain('audience:mx-parties');
  });

  test('given an opposition sponsor, when its home counts, then the clause gains', () => {
    const draft = { 'clause:capacity': 1 } as const;
    expect(
      support({ draft, sponsors: ['mx-governors', 'mx-senate'] }, 'mx', 'clause:capacity'),
    ).toBeGreaterThan(support({ draft, sponsors: ['mx-governors', 'us-state'] }, 'mx', 'clause:capacity'));
  });

  test('given two steps at once, when a home counts, then it asks more than the same level after one step', () => {
    const draft = { 'clause:border': 2 } as const;
    const standing = { 'clause:border': { level: 1 } } as const;
    expect(support({ draft }, 'us', 'clause:border')).toBeLessThan(
      support({ draft, standing }, 'us', 'clause:border'),
    );
  });
});

describe('ratification', () => {
  const hard = { 'clause:arms': 3, 'clause:intelligence': 1 } as const;

  test('given two clauses of which one fails, when they are linked, then both fail', () => {
    const apart = ratify(aTable(pack, { draft: hard }), {});
    const tied = ratify(aTable(pack, { draft: hard, linked: ['clause:arms', 'clause:intelligence'] }), {});
    expect(apart.map((entry) => entry.ratified)).toEqual([false, true]);
    expect(tied.map((entry) => entry.ratified)).toEqual([false, false]);
  });

  test('given a text that leaves a clause as it stands, when homes count, then nobody is asked about it', () => {
    const draft = { 'clause:rights': 2, 'clause:intelligence': 1 } as const;
    expect(ratify(aTable(pack, { draft }), {}).map((entry) => entry.clause)).toEqual(['clause:intelligence']);
  });

  test('given the same seed, when homes count twice, then they count alike; another seed differs', () => {
    const draft = { 'clause:demand': 1 } as const;
    expect(ratify(aTable(pack, { draft }), {})).toEqual(ratify(aTable(pack, { draft }), {}));
    expect(ratify(aTable(pack, { draft, seed: 'other' }), {})).not.toEqual(
      ratify(aTable(pack, { draft }), {}),
    );
  });
});

describe('what seats hear from home', () => {
  test('given a table, when seats listen, then each hears of every level but the one that stands', () => {
    const table = aTable(pack);
    const heard = outlookFor(table, 'mx-senate');
    expect(heard).toHaveLength(pack.raw.clauses.length * 3);
    expect(new Set(heard.map((entry) => entry.band)).size).toBeGreaterThan(1);
    expect(outlooks(table)['mx-senate']).toEqual(heard);
  });

  test('given a view without the seed, when the seat looks, then it sees only what it was told', () => {
    expect(outlookFor(aTable(pack, { seed: null }), 'mx-senate')).toEqual([]);
  });

  test('given two rounds, when moods are drawn, then they differ, and each can be drawn again', () => {
    const { state } = aTable(pack);
    expect(drawMoods(pack, state, 2)).toEqual(drawMoods(pack, state, 2));
    expect(drawMoods(pack, state, 2)).not.toEqual(drawMoods(pack, state, 3));
  });
});

describe('votes and claims', () => {
  test('given what governors like, when they vote, then yes lifts their standing, no lowers it, abstaining neither', () => {
    const table = aTable(pack, { draft: { 'clause:capacity': 1 } });
    const yes = votingRecord(table, 'mx-governors', 'yes');
    expect(yes).toBeGreaterThan(0);
    expect(votingRecord(table, 'mx-governors', 'no')).toBe(-yes);
    expect(votingRecord(table, 'mx-governors', 'abstain')).toBe(0);
  });

  test('given many votes, when a standing is at its bound, then one more changes nothing', () => {
    const table = aTable(pack, { draft: { 'clause:capacity': 1 } });
    const record = coefficient(pack.coefficients, 'home.record.limit');
    const seats = {
      ...table.state.seats,
      'mx-governors': { ...table.state.seats['mx-governors']!, record },
    };
    expect(votingRecord({ pack, state: { ...table.state, seats } }, 'mx-governors', 'yes')).toBe(0);
  });

  test('given a clause that is kept quiet, when a seat votes, then its audience hears little of it', () => {
    const { state } = aTable(pack, { draft: { 'clause:capacity': 1 } });
    const open = votingRecord({ pack, state }, 'mx-governors', 'yes');
    const term = state.draft!.terms['clause:capacity']!;
    const terms = { ...state.draft!.terms, 'clause:capacity': { ...term, visibility: 'quiet' } } as const;
    const hidden = { ...state, draft: { ...state.draft!, terms } };
    const quiet = votingRecord({ pack, state: hidden }, 'mx-governors', 'yes');
    expect(quiet).toBeGreaterThan(0);
    expect(quiet).toBeLessThan(open / 2);
  });

  test('given a clause that came home, when it is claimed near a vote, then the credit is larger', () => {
    const claimed = (round: number) => {
      const table = aTable(pack, { round, draft: { 'clause:capacity': 1 } });
      const ratifications = ratify(table, {}).map((entry) => ({ ...entry, ratified: true }));
      return creditOf({ pack, state: { ...table.state, ratifications } }, 'mx-governors', 'clause:capacity');
    };
    expect(claimed(7)).toBeGreaterThan(0);
    expect(claimed(2)).toBeGreaterThan(claimed(7));
  });
});
