import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Conclusion, GameState, HomeCount, Ratification } from '../../game/GameState.ts';
import type { VoteRecord } from '../../game/Vote.ts';
import { conclude } from '../../rules/succession/conclude.ts';
import type { Table } from '../../rules/Table.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { aTable, type TableWishes } from '../../testing/aTable.ts';
import { becauseOf } from './becauseOf.ts';
import { goalsOf } from './goalsOf.ts';
import { nextTryOf } from './nextTryOf.ts';
import { seatToTry } from './seatToTry.ts';

const pack = loadPack(
  JSON.parse(
    readFileSync(new URL('../../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
  ) as ScenarioPack,
);
const part = { source: 'judgement', contested: false };
const changed = (level: 0 | 1 | 2 | 3, delivered = true) => ({ level, changedInRound: 2, delivered });

/** A table whose game has ended. */
function ended(
  wishes: TableWishes,
  more: Partial<GameState> = {},
  conclusion: Partial<Conclusion> = {},
): Table {
  const { state } = aTable(pack, { round: 7, ...wishes });
  const last = { pack, state: { ...state, ...more } };
  return { pack, state: { ...last.state, conclusion: { ...conclude(last), ...conclusion } } };
}

function count(side: 'us' | 'mx', support: number, reasons: HomeCount['reasons'] = []): HomeCount {
  const threshold = 5500;
  return {
    side,
    clause: 'clause:arms',
    from: 0,
    to: 2,
    venue: 'executive',
    support,
    threshold,
    passed: support >= threshold,
    reasons,
  };
}

function refused(counts: readonly HomeCount[], clause: `clause:${string}` = 'clause:arms'): Ratification {
  return { round: 3, clause, from: 0, to: 2, visibility: 'announced', counts, ratified: false };
}

const tally = { yes: 1, no: 5, abstain: 0, entitled: 6, majority: false, overriddenBy: null };
const rejected: VoteRecord = {
  round: 1,
  motion: { kind: 'accord' },
  change: null,
  ballots: {},
  sides: { us: { ...tally, majority: true }, mx: tally },
  refusedBy: ['us-white-house'],
  adopted: false,
};

describe('why a game has its ending', () => {
  test('given a game under way, when it is asked, then there is no answer yet', () => {
    expect(becauseOf(aTable(pack))).toBeNull();
  });

  test('given an alarm that was raised, when it is asked, then the gauge and what raised it are told, the greatest first', () => {
    const contributions = [
      { amount: 900, cause: 'cause:world-leak', ...part },
      { amount: 2100, cause: 'cause:world-foreign-presence', clause: 'clause:taskforces', ...part },
      { amount: 600, cause: 'cause:world-foreign-presence', clause: 'clause:intelligence', ...part },
      { amount: -4000, cause: 'cause:world-alarm-fades', ...part },
    ] as const;
    const change = { stock: 'stock:alarm', before: 1000, after: 5600, contributions } as const;
    const history = [{ half: 0, stocks: {}, levels: {}, changes: [change] }];
    const because = becauseOf(ended({ stocks: { 'stock:alarm': 5600 } }, { history }));
    expect(because?.facts).toMatchObject([{ asked: { stock: 'stock:alarm' }, figure: 5600 }]);
    expect(because?.causes).toMatchObject([
      { stock: 'stock:alarm', part: { cause: 'cause:world-foreign-presence', amount: 2700 } },
      { part: { cause: 'cause:world-leak', amount: 900 } },
    ]);
  });

  test('given clauses that nobody delivered, when it is asked, then each is named with who owed it', () => {
    const standing = {
      'clause:arms': changed(1, false),
      'clause:intelligence': changed(1, false),
      'clause:demand': changed(1, false),
    };
    const because = becauseOf(
      ended({ standing, seed: 'on-paper' }, {}, { ending: 'ending:paper-promises', kept: [] }),
    );
    expect(because?.causes).toHaveLength(3);
    expect(because?.causes).toContainEqual({
      kind: 'undelivered',
      clause: 'clause:arms',
      power: 'power:us-justice-etrace',
      seat: 'us-justice',
    });
  });

  test('given accords that never got through, when it is asked, then who did not want them is told', () => {
    const because = becauseOf(ended({}, { votes: [rejected, { ...rejected, round: 2 }] }));
    expect(because?.causes).toEqual([
      { kind: 'notAdopted', rounds: 2, of: 2 },
      { kind: 'noMajority', side: 'mx', rounds: 2 },
      { kind: 'headRefused', seat: 'us-white-house', rounds: 2 },
    ]);
  });

  test('given homes that said no, when it is asked, then the side and what weighed on it are told as means', () => {
    const reasons = [
      {
        amount: -800,
        cause: 'cause:attribute-guns',
        audience: 'audience:us-gun-districts',
        clause: 'clause:arms',
        ...part,
      },
      { amount: 4000, cause: 'cause:home-base', ...part },
    ] as const;
    const no = refused([count('us', 3000, reasons), count('mx', 6000)]);
    const because = becauseOf(
      ended({}, { ratifications: [no, no, no, no] }, { ending: 'ending:signed-not-accepted' }),
    );
    expect(because?.causes).toMatchObject([
      { kind: 'refused', side: 'us', count: 4 },
      { of: 'support', part: { cause: 'cause:attribute-guns', amount: -800 } },
    ]);
  });

  test('given little that was refused, when what lasted decided, then refusals are not among the reasons', () => {
    const kept = { clause: 'clause:arms', level: 2, kept: true, probability: 1, reasons: [] } as const;
    const no = refused([count('us', 3000), count('mx', 6000)]);
    const table = ended(
      { standing: { 'clause:arms': changed(2) } },
      { ratifications: [no] },
      { ending: 'ending:steady-hands', kept: [kept] },
    );
    const told = becauseOf(table)?.facts.map(({ asked }) => asked.kind);
    expect(told).not.toContain('failedAtHome');
  });

  test('given every ending of the pack, when it is asked, then there is a fact to tell', () => {
    for (const { id } of pack.raw.endings)
      expect(becauseOf(ended({}, {}, { ending: id }))?.facts.length).toBeGreaterThan(0);
  });
});

describe('goals at the end', () => {
  test('given a goal that was missed, when it is told, then with what was missing alone', () => {
    const [, , calm] = goalsOf(ended({ stocks: { 'stock:gunpolitics': 4200 } }), 'us-white-house');
    expect(calm).toMatchObject({
      met: false,
      evidence: [{ asked: { stock: 'stock:gunpolitics' }, figure: 4200, met: false }],
    });
  });

  test('given a seat whose brief is not known, when its goals are asked for, then there are none', () => {
    expect(goalsOf(ended({ seats: ['us-white-house', 'mx-presidency'] }), 'mx-senate')).toEqual([]);
  });
});

describe('what to try next', () => {
  test('given two refusals, when it is asked, then the nearer one, with whom it lost and what would have carried it', () => {
    const reasons = [
      {
        amount: -700,
        cause: 'cause:attribute-guns',
        audience: 'audience:us-gun-districts',
        clause: 'clause:arms',
        ...part,
      },
      {
        amount: -200,
        cause: 'cause:attribute-binds',
        audience: 'audience:us-public',
        clause: 'clause:arms',
        ...part,
      },
    ] as const;
    const near = refused([count('us', 5450, reasons), count('mx', 6000)]);
    const far = refused([count('us', 2000), count('mx', 2000)], 'clause:demand');
    expect(nextTryOf(ended({}, { ratifications: [far, near] }))).toMatchObject({
      kind: 'home',
      clause: 'clause:arms',
      side: 'us',
      missing: 50,
      audience: 'audience:us-gun-districts',
      owner: 'us-justice',
      remedy: { kind: 'coins', coins: 1 },
    });
  });

  test('given a clause that came home later, when it is asked, then it is not brought up again', () => {
    const table = ended(
      { standing: { 'clause:arms': changed(2) } },
      { ratifications: [refused([count('us', 5450)])] },
    );
    expect(nextTryOf(table)).toEqual({ kind: 'bolder' });
  });

  test('given too many steps at once, when they alone cost the clause, then one step is the advice', () => {
    const reasons = [{ amount: -1500, cause: 'cause:home-jump', ...part }] as const;
    const table = ended({}, { ratifications: [refused([count('us', 4400, reasons), count('mx', 6000)])] });
    expect(nextTryOf(table)).toMatchObject({ remedy: { kind: 'oneStep' }, audience: null });
  });

  test('given accords that were not adopted, when it is asked, then whose yes was missing', () => {
    expect(nextTryOf(ended({}, { votes: [rejected] }))).toEqual({ kind: 'table', rounds: 1, side: 'mx' });
  });

  test('given a promise nobody delivered, when it is asked, then who could have', () => {
    expect(nextTryOf(ended({ standing: { 'clause:arms': changed(1, false) } }))).toMatchObject({
      kind: 'deliver',
      seat: 'us-justice',
    });
  });

  test('given seats already played, when another is suggested, then one not played, the owner of what was lost first', () => {
    const seats = ['us-white-house', 'us-justice', 'mx-presidency', 'mx-senate'] as const;
    const deliver = {
      kind: 'deliver',
      clause: 'clause:arms',
      power: 'power:us-justice-etrace',
      seat: 'us-justice',
    } as const;
    const bolder = { kind: 'bolder' } as const;
    expect(seatToTry(seats, 'us-white-house', ['us-white-house'], deliver)).toBe('us-justice');
    expect(seatToTry(seats, 'us-white-house', ['us-justice', 'mx-presidency'], deliver)).toBe('mx-senate');
    expect(seatToTry(seats, 'mx-senate', seats, bolder)).toBe('us-white-house');
    expect(seatToTry(['us-white-house'], 'us-white-house', [], bolder)).toBeNull();
  });
});
