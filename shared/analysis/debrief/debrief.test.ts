import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { ClauseId, SeatId } from '../../game/ids.ts';
import type { Level } from '../../game/vocabulary.ts';
import { accordValue } from '../../rules/value/accordValue.ts';
import { type Levels, standingLevels } from '../../rules/value/Levels.ts';
import { loadPack } from '../../scenario/LoadedPack.ts';
import type { ScenarioPack } from '../../scenario/ScenarioPack.ts';
import { aRecord } from '../../testing/aLog.ts';
import { type Moment, momentsOf } from '../export/Moment.ts';
import { fullSettings } from '../play/ScriptedTable.ts';
import { type AcceptableAccords, acceptableAccords } from '../score/acceptableAccords.ts';
import { openingOf } from '../score/openings.ts';
import { valuesOf } from '../score/seatOutcome.ts';
import { concessionsOf } from './concessionsOf.ts';
import { giniOf } from './partiesOf.ts';
import { solutionPoints } from './pictureOf.ts';
import { placeOf } from './placeOf.ts';
import { onScale, reachOf } from './reachOf.ts';
import { passingIn } from './roundsOf.ts';
import { talkOf } from './talkOf.ts';

const pack = loadPack(
  JSON.parse(
    readFileSync(new URL('../../../assets/scenarios/quick-start/pack.json', import.meta.url), 'utf8'),
  ) as ScenarioPack,
);
const settings = fullSettings(pack);
const opening = openingOf(pack, settings, 'debrief');
const clauses = pack.raw.clauses.map(({ id }) => id);
const today = standingLevels(opening);
const [first, second] = clauses as [ClauseId, ClauseId];

const codeOf = (levels: Levels): number =>
  clauses.reduce((code, clause, place) => code + ((levels[clause] ?? 0) << (2 * place)), 0);
const among = (...accords: readonly Levels[]): AcceptableAccords => ({
  clauses,
  all: 4 ** clauses.length,
  codes: Uint32Array.from(accords.map(codeOf)),
});
const worth = (seat: SeatId, levels: Levels): number => accordValue(valuesOf(opening, seat), opening, levels);
const joint = (levels: Levels): number => settings.seats.reduce((sum, seat) => sum + worth(seat, levels), 0);

describe('solution points of two delegations', () => {
  const points = [
    { us: 10, mx: 0 },
    { us: 8, mx: 3 },
    { us: 5, mx: 5 },
    { us: 1, mx: 6 },
    { us: -1, mx: 20 },
  ];

  test('are those of the hand-made case', () => {
    expect(solutionPoints(points, { us: 0, mx: 0 })).toEqual({
      nash: { us: 5, mx: 5 },
      egalitarian: { us: 5, mx: 5 },
      kalaiSmorodinsky: { us: 5, mx: 5 },
      utilitarian: { us: -1, mx: 20 },
    });
  });

  test('given another disagreement, then gains are counted from there', () => {
    expect(solutionPoints(points, { us: 6, mx: 0 })).toMatchObject({
      nash: { us: 8, mx: 3 },
      utilitarian: { us: -1, mx: 20 },
    });
    expect(solutionPoints(points, { us: 20, mx: 20 })).toMatchObject({ nash: null, egalitarian: null });
  });
});

test('equality: all alike is 0, one has all tends to 1, losses are counted from the least', () => {
  expect([giniOf([3, 3, 3]), giniOf([0, 0, 0, 4]), giniOf([-2, 0]), giniOf([])]).toEqual([0, 0.75, 0.5, 0]);
});

describe('the place of an accord', () => {
  const up = (clause: ClauseId, by: number): Levels => ({
    ...today,
    [clause]: Math.min(3, (today[clause] ?? 0) + by) as Level,
  });

  test('given accords by hand, then they are counted and ranked by what they are worth', () => {
    const accords = [
      today,
      up(first, 1),
      up(first, 2),
      { ...up(first, 1), [second]: up(second, 1)[second] ?? 0 },
    ];
    const place = placeOf(opening, { accord: today, disagreement: today, among: among(...accords) });
    const unanimous = accords.filter((one) => settings.seats.every((seat) => worth(seat, one) >= 0));
    const better = unanimous.filter((one) => joint(one) > 0);
    expect(place).toMatchObject({
      feasible: 4 ** clauses.length,
      passing: 4,
      unanimous: unanimous.length,
      preferredByAll: better.length,
    });
    expect(place.percentile?.joint).toBe((100 * accords.filter((one) => joint(one) <= 0).length) / 4);
  });

  test('given better accords at hand, then the nearest moves the fewest clauses and the trade helps both sides', () => {
    const acceptable = acceptableAccords(opening);
    const place = placeOf(opening, { accord: today, disagreement: today, among: acceptable });
    const { nearest, trade } = place;
    expect(place.preferredByAll).toBeGreaterThan(0);
    expect(nearest?.forAll).toBe(true);
    for (const other of [nearest!, trade!]) {
      const levels = { ...today, ...Object.fromEntries(other.changes.map(({ clause, to }) => [clause, to])) };
      expect(acceptable.codes).toContain(codeOf(levels));
      for (const seat of settings.seats) expect(other.gains[seat]).toBe(worth(seat, levels));
      expect(other.us + other.mx).toBe(joint(levels));
    }
    expect(Math.min(trade!.us, trade!.mx)).toBeGreaterThan(0);
    expect(trade!.changes.length).toBeLessThanOrEqual(3);
  });

  test('given no accord that passes, then there is no percentile and nothing to prefer', () => {
    const place = placeOf(opening, { accord: today, disagreement: today, among: among() });
    expect(place).toMatchObject({ passing: 0, percentile: null, nearest: null, trade: null });
  });
});

test('what a docket of all clauses lets pass is what homes accept of all accords', () => {
  const state = { ...opening.state, docket: clauses, draft: null };
  const counted = passingIn({ pack, state });
  expect(counted.all).toBe(4 ** clauses.length);
  expect([...counted.codes]).toEqual([...acceptableAccords({ pack, state }, 'priced').codes]);
});

test('the scale of a game is 0 at the fallback and 100 a ceiling above it', () => {
  const reach = reachOf(pack, settings, 'debrief');
  for (const seat of settings.seats) {
    const fallback = reach.fallback[seat] ?? 0;
    expect(onScale(reach, seat, fallback)).toBe(0);
    expect(onScale(reach, seat, fallback + Math.max(500, reach.ceiling[seat] ?? 0))).toBe(100);
  }
});

describe('a course of offers', () => {
  const [us, mx] = ['us-white-house', 'mx-presidency'] as const;
  const state = { ...opening.state, round: 1, docket: [first, second] };
  const row = (seq: number) => ({ seq, atMs: seq * 1000 }) as Moment['row'];
  const offer = (seq: number, from: SeatId, level: Level): Moment =>
    ({
      row: row(seq),
      event: {
        type: 'OfferMade',
        offer: { from, terms: [{ clause: first, level, visibility: 'announced' }] },
      },
      seat: from,
      undone: false,
      before: state,
      after: state,
    }) as unknown as Moment;
  const value = (seat: SeatId, level: Level): number => worth(seat, { ...today, [first]: level });
  const byValue = (seat: SeatId): readonly Level[] =>
    ([0, 1, 2, 3] as const).toSorted((a, b) => value(seat, b) - value(seat, a));

  test('given a seat that asks for less for itself, and the other side after it, then it conceded and was answered', () => {
    const [bestUs = 0, , , leastUs = 0] = byValue(us);
    const [bestMx = 0, , , leastMx = 0] = byValue(mx);
    const moments = [
      offer(1, us, bestUs),
      offer(2, mx, bestMx),
      offer(3, us, leastUs),
      offer(4, mx, leastMx),
    ];
    const { seats } = concessionsOf(pack, moments);
    const of = (seat: SeatId) => seats.find((one) => one.seat === seat)!;
    expect(of(us)).toMatchObject({
      conceded: value(us, bestUs) - value(us, leastUs),
      steps: 1,
      answered: 1,
    });
    expect(of(mx)).toMatchObject({ steps: 1, answered: 0 });
    expect(of(us).proposals.map((one) => one.seq)).toEqual([1, 3]);
  });
});

test('talk is counted by who could hear it, and the floor by the clock', () => {
  const moments = momentsOf({ label: '', record: aRecord(), content: null, offsetAt: () => 0 });
  const speech = (seat: SeatId | null): GameEvent => ({
    type: 'FloorTaken',
    turn: 1,
    now: seat === null ? { kind: 'open' } : { kind: 'speech', seat, as: 'list' },
    ms: null,
    keepsClock: false,
  });
  const last = moments.at(-1)!;
  const later = (event: GameEvent, atMs: number): Moment => ({ ...last, event, row: { ...last.row, atMs } });
  const talk = talkOf([
    ...moments,
    later(speech('us-white-house'), 1000),
    later(speech('mx-presidency'), 4000),
    later(speech(null), 9000),
  ]);
  expect(talk.pairs).toEqual([
    { from: 'us-white-house', to: 'table', messages: 2, words: 6 },
    { from: 'mx-presidency', to: 'table', messages: 1, words: 3 },
  ]);
  expect(talk.floor).toEqual([
    { seat: 'us-white-house', ms: 3000, speeches: 1 },
    { seat: 'mx-presidency', ms: 5000, speeches: 1 },
  ]);
});
