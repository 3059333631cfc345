import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { backtest } from './backtest.ts';
import type { CodedHistory } from './CodedHistory.ts';
import { validateCodedHistory } from './generated/CodedHistory.validate.js';
import { codedChanges } from './signs.ts';

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../assets/scenarios/the-road-ahead/${name}.json`, import.meta.url), 'utf8'),
  );
const pack = loadPack(read('pack') as ScenarioPack);
const history = read('history') as CodedHistory;
const report = backtest(pack, history, { seeds: 2 });

describe('coded history', () => {
  test('is what its schema asks, half-year by half-year of the pack', () => {
    expect(validateCodedHistory(history)).toBe(true);
    expect(history.halves.map(({ id }) => id)).toEqual(pack.raw.halfYears.map(({ id }) => id));
  });

  test('has 45 comparable changes: 18 up, 18 none, 9 down', () => {
    const signs = codedChanges(history).map((change) => change.history);
    const count = (sign: number) => signs.filter((one) => one === sign).length;
    expect([count(1), count(0), count(-1)]).toEqual([18, 18, 9]);
  });

  test('plays only cards that retell a dated event of that half-year or shortly before', () => {
    for (const { id, shocks } of history.halves)
      for (const card of shocks) {
        const { date } = pack.card(card);
        expect(date).not.toBeNull();
        expect(date!.slice(0, 4)).toBe(id.slice(0, 4));
      }
  });
});

describe('the comparison with history', () => {
  test('agrees in four rows of five, in three of four where history moved, and beats every baseline', () => {
    expect(report.agreement).toBeGreaterThanOrEqual(0.8);
    expect(report.nonZeroAgreement).toBeGreaterThanOrEqual(0.75);
    for (const share of Object.values(report.baselines))
      expect(report.agreeing - Math.round(share * report.rows.length)).toBeGreaterThanOrEqual(3);
  });

  test('bears out the nine directional tests', () => {
    expect(report.tests.filter(({ pass }) => !pass)).toEqual([]);
    expect(report.tests).toHaveLength(9);
  });
});
