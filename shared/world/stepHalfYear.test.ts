import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { total } from '../game/Contribution.ts';
import type { HalfYearRecord, StockChange } from '../game/GameState.ts';
import type { ClauseId, FlagId, StockId } from '../game/ids.ts';
import { FRAMES, LEVELS, type Level, READINGS } from '../game/vocabulary.ts';
import { halfYearInput } from '../rules/halfYearInput.ts';
import { loadPack } from '../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../scenario/ScenarioPack.ts';
import { aTable, type TableWishes } from '../testing/aTable.ts';
import type { HalfYearInput } from './HalfYearInput.ts';
import { stepHalfYear } from './stepHalfYear.ts';

const pack = loadPack(
  JSON.parse(
    readFileSync(new URL('../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
  ) as ScenarioPack,
);

/** Flags that any rule of the world reads. */
const FLAGS: readonly FlagId[] = [
  'flag:feedback',
  'flag:one-way',
  'flag:report-sent',
  'flag:report-withheld',
  'flag:instalment-held',
  'flag:disclosed',
  'flag:leak',
  'flag:label-failed-state',
  'flag:public-gun-demand',
  'flag:quiet-gun-request',
  'flag:reframed-guns',
  'flag:southbound-surge',
  'flag:joint-case',
  'flag:governors-courted',
  'flag:governors-pressed',
  'flag:attention-elsewhere',
  'flag:extradition-refused',
  'flag:presence-refused',
  'flag:army-asked-out',
  'flag:army-kept',
];

function step(wishes: TableWishes = {}, change: Partial<HalfYearInput> = {}): readonly StockChange[] {
  return stepHalfYear({ ...halfYearInput(aTable(pack, wishes)), ...change });
}

function moveOf(stock: StockId, changes: readonly StockChange[]): number {
  const change = changes.find((one) => one.stock === stock);
  return change!.after - change!.before;
}

/** The same accord through some half-years. */
function course(wishes: TableWishes, halves: number): readonly HalfYearRecord[] {
  let input = halfYearInput(aTable(pack, wishes));
  for (let half = 0; half < halves; half += 1) {
    const changes = stepHalfYear({ ...input, half });
    const stocks = Object.fromEntries(
      changes.map((change): [StockId, number] => [change.stock, change.after]),
    );
    const levels = Object.fromEntries(
      Object.entries(input.clauses).map(([id, clause]) => [id, clause.level]),
    ) as { [clause: ClauseId]: Level };
    input = { ...input, stocks, history: [...input.history, { half, stocks, levels, changes }] };
  }
  return input.history;
}

const changed = (level: Level, delivered = true) => ({ level, delivered, changedInRound: 1 });

const anyWishes: fc.Arbitrary<TableWishes> = fc.record({
  round: fc.integer({ min: 1, max: 7 }),
  reading: fc.constantFrom(...READINGS),
  frame: fc.constantFrom(...FRAMES),
  flags: fc.subarray([...FLAGS]),
  stocks: fc
    .array(fc.oneof(fc.integer({ min: 0, max: 10000 }), fc.constantFrom(0, 10000)), {
      minLength: pack.raw.stocks.length,
      maxLength: pack.raw.stocks.length,
    })
    .map((values) => Object.fromEntries(pack.raw.stocks.map((stock, index) => [stock.id, values[index]!]))),
  standing: fc
    .array(fc.tuple(fc.constantFrom(...LEVELS), fc.boolean(), fc.boolean(), fc.boolean()), {
      minLength: pack.raw.clauses.length,
      maxLength: pack.raw.clauses.length,
    })
    .map((terms) =>
      Object.fromEntries(
        pack.raw.clauses.map(({ id }, index) => {
          const [level, delivered, quiet, fromUs] = terms[index]!;
          return [
            id,
            {
              level,
              delivered,
              visibility: quiet ? ('quiet' as const) : ('announced' as const),
              changedInRound: 1,
              sponsors: fromUs ? (['us-state'] as const) : (['mx-senate'] as const),
            },
          ];
        }),
      ),
    ),
});

describe('a half-year of the world', () => {
  test('given any table, when it moves, then every change is the sum of its named causes, on the scale', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const changes = step(wishes, {
          refused: { us: 1, mx: 2 },
          broken: { us: ['clause:arms'], mx: ['clause:capacity'] },
          claimed: { us: ['clause:border'], mx: ['clause:arms'] },
        });
        expect(changes.map((change) => change.stock)).toEqual(pack.raw.stocks.map((stock) => stock.id));
        for (const { before, after, contributions } of changes) {
          expect(after).toBe(before + total(contributions));
          expect(after).toBeGreaterThanOrEqual(0);
          expect(after).toBeLessThanOrEqual(10000);
          expect(Number.isInteger(after)).toBe(true);
          for (const part of contributions) expect(part.source.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('given the same table twice, when both move, then they move alike', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => expect(step(wishes)).toEqual(step(wishes))),
      { numRuns: 20 },
    );
  });

  test('given a gauge at its end, when causes push it further, then the limit is one of them', () => {
    const alarm = step({ frame: 'assistance', stocks: { 'stock:gunpolitics': 0, 'stock:latent': 0 } }).find(
      (change) => change.stock === 'stock:latent',
    )!;
    expect(alarm.after).toBe(0);
    expect(alarm.contributions.map((part) => part.cause)).toContain('cause:world-limit');
  });

  test('given a suspended task force, when the half-year moves, then it works as one level lower', () => {
    const suspended = step({ standing: { 'clause:taskforces': { ...changed(3), suspendedUntil: 3 } } });
    const lower = step({ standing: { 'clause:taskforces': changed(2) } });
    expect(suspended).toEqual(lower);
  });
});

describe('mechanisms of the paper in the world', () => {
  test('given police agreed in 2009, when two half-years pass, then cartels feel nothing, and less after', () => {
    const stronger = course({ standing: { 'clause:capacity': changed(2) } }, 4);
    const same = course({}, 4);
    const cartel = (records: readonly HalfYearRecord[], half: number) =>
      records[half]!.stocks['stock:cartel']!;
    expect([0, 1].map((half) => cartel(stronger, half))).toEqual([0, 1].map((half) => cartel(same, half)));
    expect(cartel(stronger, 2)).toBeLessThan(cartel(same, 2));
  });

  test('given pressure on all layers, when cartels answer, then it is more than the three single falls', () => {
    const strength = (standing: TableWishes['standing']) =>
      course({ standing: standing ?? {} }, 4).at(-1)!.stocks['stock:cartel']!;
    const quiet = strength({});
    const fall = (standing: TableWishes['standing']) => quiet - strength(standing);
    const all = {
      'clause:capacity': changed(2),
      'clause:intelligence': changed(2),
      'clause:border': changed(1),
    };
    const single = Object.entries(all).map(([id, clause]) => fall({ [id as ClauseId]: clause }));
    expect(fall(all)).toBeGreaterThan(single.reduce((sum, one) => sum + one, 0));
  });

  test.each([
    [
      'e-Trace delivered instead of only promised',
      { standing: { 'clause:arms': changed(1) } },
      { standing: { 'clause:arms': changed(1, false) } },
      'stock:trust-mx-us',
      1,
    ],
    ['feedback on information', { flags: ['flag:feedback'] }, {}, 'stock:trust-mx-us', 1],
    ['a leak', { flags: ['flag:leak'] }, {}, 'stock:trust-mx-us', -1],
    [
      'shared responsibility instead of aid',
      { frame: 'shared' },
      { frame: 'assistance' },
      'stock:trust-mx-us',
      1,
    ],
    [
      'armed agents',
      { standing: { 'clause:taskforces': changed(3) } },
      { standing: { 'clause:taskforces': changed(2) } },
      'stock:alarm',
      1,
    ],
    ['a label', { flags: ['flag:label-failed-state'] }, {}, 'stock:alarm', 1],
    [
      'demand reduction that is funded',
      { standing: { 'clause:demand': changed(2) } },
      { standing: { 'clause:demand': changed(2, false) } },
      'stock:demand',
      -1,
    ],
    ['crude southbound checks', { standing: { 'clause:arms': changed(2) } }, {}, 'stock:trade', -1],
    ['southbound checks', { standing: { 'clause:arms': changed(2) } }, {}, 'stock:firearms', -1],
    ['a public demand from Mexico', { flags: ['flag:public-gun-demand'] }, {}, 'stock:gunpolitics', 1],
    [
      'trafficking, not rights',
      { flags: ['flag:reframed-guns'], standing: { 'clause:arms': changed(2) } },
      { standing: { 'clause:arms': changed(2) } },
      'stock:gunpolitics',
      -1,
    ],
    ['disclosure', { flags: ['flag:disclosed'] }, {}, 'stock:track-transparency', 1],
    ['the report', { flags: ['flag:report-sent'] }, {}, 'stock:funds-held', -1],
    ['work in inland states', { standing: { 'clause:border': changed(2) } }, {}, 'stock:awareness', 1],
    ['pressure on the states', { flags: ['flag:governors-pressed'] }, {}, 'stock:local-capacity', 1],
  ] as const)(
    'given %s, when the half-year moves, then the gauge goes the way the paper says',
    (_, given, otherwise, stock, sign) => {
      const difference =
        moveOf(stock, step(given as TableWishes)) - moveOf(stock, step(otherwise as TableWishes));
      expect(Math.sign(difference)).toBe(sign);
    },
  );

  test('given a quiet technical request on guns, when the half-year moves, then heat does not rise', () => {
    expect(moveOf('stock:gunpolitics', step({ flags: ['flag:quiet-gun-request'] }))).toBe(
      moveOf('stock:gunpolitics', step()),
    );
  });

  test('given foreign staff kept quiet, when the half-year moves, then the alarm rises less than in public', () => {
    const staff = (visibility: 'quiet' | 'announced') =>
      moveOf('stock:alarm', step({ standing: { 'clause:intelligence': { ...changed(3), visibility } } }));
    expect(staff('quiet')).toBeLessThan(staff('announced'));
  });

  test('given soldiers gone and no police, when years pass, then insecurity is higher', () => {
    const gone = course({ standing: { 'clause:military': changed(3) } }, 7).at(-1)!;
    const stayed = course({}, 7).at(-1)!;
    expect(gone.stocks['stock:insecurity']!).toBeGreaterThan(stayed.stocks['stock:insecurity']!);
  });

  test('given the critical reading, when raids go on, then cartels grow and the point is marked contested', () => {
    const raids = { standing: { 'clause:taskforces': changed(2) } };
    const change = step({ ...raids, reading: 'critical' }).find((one) => one.stock === 'stock:cartel')!;
    expect(change.contributions.some((part) => part.contested)).toBe(true);
    expect(moveOf('stock:cartel', [change])).toBeGreaterThan(moveOf('stock:cartel', step(raids)));
  });
});
