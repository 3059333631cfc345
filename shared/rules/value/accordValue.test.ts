import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { emptyState } from '../../game/emptyState.ts';
import type { AttributeId, SeatId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import { packFor } from '../../scenario/packFor.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { coefficient } from '../../world/Coefficients.ts';
import type { Table } from '../Table.ts';
import { accordValue, crossesRedLine, seatValues, worthOf } from './accordValue.ts';
import type { Levels } from './Levels.ts';

const raw = JSON.parse(
  readFileSync(new URL('../../../assets/scenarios/the-road-ahead/pack.json', import.meta.url), 'utf8'),
) as ScenarioPack;
const pack = loadPack(raw);
const state = emptyState({
  packId: raw.id,
  seats: raw.seats.map(({ id }) => id),
  rounds: 7,
  preset: 'quick',
  reading: 'paper',
  pace: 'own',
  excludedCards: [],
});
const table: Table = { pack, state };
const TODAY: Levels = Object.fromEntries(raw.clauses.map(({ id, today }) => [id, today]));
const with_ = (levels: Levels): Levels => ({ ...TODAY, ...levels });
const even = (amount: number): { readonly [attribute: AttributeId]: number } =>
  Object.fromEntries(raw.attributes.map(({ id }) => [id, amount]));

/** The worth of `arms` at a level: guns 1, parity 3, delivery 1 at level 1. */
const arms = (level: Level, weights: { readonly [attribute: AttributeId]: number }, temper = even(1000)) =>
  worthOf(pack, 'clause:arms', level, weights, temper);

describe('a level', () => {
  test('is worth its attributes times their weights, in hundredths of a point', () => {
    expect(arms(1, { 'attribute:parity': 4 })).toBe(1200);
    expect(arms(1, { 'attribute:parity': 4, 'attribute:delivery': 6 })).toBe(1800);
  });

  test('of 2009 is worth nothing', () => {
    for (const { id, today } of raw.clauses) expect(worthOf(pack, id, today, even(5), even(1000))).toBe(0);
  });

  test('weighs a loss 1.6 times a gain, attribute by attribute', () => {
    expect(coefficient(pack.coefficients, 'value.loss')).toBe(1600);
    expect(arms(1, { 'attribute:guns': -4 })).toBe(-640);
    expect(arms(1, { 'attribute:guns': -4, 'attribute:parity': 4 })).toBe(1200 - 640);
  });

  test('follows the temper of the game, within bounds', () => {
    const weights = { 'attribute:parity': 4 };
    expect(arms(1, weights, even(500))).toBe(600);
    expect(arms(1, weights, even(3000))).toBe(3600);
    expect(arms(1, weights, even(8166))).toBe(3600);
    expect(arms(1, weights, even(122))).toBe(300);
    expect(arms(1, weights, {})).toBe(1200);
  });
});

describe('an accord', () => {
  const values = (seat: SeatId) => seatValues(pack, seat, even(1000))!;

  test('that leaves all as it stands is worth nothing', () => {
    for (const { id } of raw.seats) expect(accordValue(values(id), table, TODAY)).toBe(0);
  });

  test('is worth its clauses', () => {
    const both = accordValue(values('us-local'), table, with_({ 'clause:border': 2, 'clause:framework': 1 }));
    const border = accordValue(values('us-local'), table, with_({ 'clause:border': 2 }));
    const framework = accordValue(values('us-local'), table, with_({ 'clause:framework': 1 }));
    expect(both).toBe(border + framework);
  });

  test('is worth more or less than its clauses where they meet', () => {
    const justice = values('us-justice');
    const one = accordValue(justice, table, with_({ 'clause:arms': 1 }));
    const other = accordValue(justice, table, with_({ 'clause:intelligence': 1 }));
    const both = accordValue(justice, table, with_({ 'clause:arms': 1, 'clause:intelligence': 1 }));
    expect(both).toBe(one + other + 600);
    const alone = accordValue(values('us-congress'), table, with_({ 'clause:funds': 2, 'clause:rights': 1 }));
    const parts =
      accordValue(values('us-congress'), table, with_({ 'clause:funds': 2 })) +
      accordValue(values('us-congress'), table, with_({ 'clause:rights': 1 }));
    expect(alone).toBe(parts - 800);
  });

  test('is an integer whatever the temper', () => {
    const odd = Object.fromEntries(raw.attributes.map(({ id }, index) => [id, 333 + 97 * index]));
    for (const { id } of raw.seats) {
      const own = seatValues(pack, id, odd)!;
      for (const level of [0, 1, 2, 3] as const)
        expect(Number.isSafeInteger(accordValue(own, table, with_({ 'clause:border': level })))).toBe(true);
    }
  });

  test('cannot be valued for a seat whose interests are not known', () => {
    const foreign = loadPack(packFor(raw, { kind: 'seat', seat: 'mx-foreign' }));
    expect(seatValues(foreign, 'us-state', even(1000))).toBeNull();
    expect(seatValues(foreign, 'mx-foreign', even(1000))).not.toBeNull();
  });
});

describe('a red line', () => {
  test('is crossed by an accord that makes it true', () => {
    expect(crossesRedLine(table, 'mx-defense', TODAY, with_({ 'clause:rights': 3 }))).toBe(true);
    expect(crossesRedLine(table, 'mx-defense', TODAY, with_({ 'clause:rights': 1 }))).toBe(false);
    expect(crossesRedLine(table, 'us-local', TODAY, with_({ 'clause:arms': 2 }))).toBe(true);
    expect(crossesRedLine(table, 'us-local', TODAY, with_({ 'clause:arms': 2, 'clause:border': 1 }))).toBe(
      false,
    );
  });

  test('is not crossed again by what leaves it crossed', () => {
    const crossed = with_({ 'clause:rights': 3 });
    expect(crossesRedLine(table, 'mx-defense', crossed, { ...crossed, 'clause:funds': 2 })).toBe(false);
  });

  test('of another seat is not known', () => {
    const foreign = loadPack(packFor(raw, { kind: 'seat', seat: 'mx-foreign' }));
    expect(crossesRedLine({ pack: foreign, state }, 'mx-defense', TODAY, with_({ 'clause:rights': 3 }))).toBe(
      false,
    );
  });
});
