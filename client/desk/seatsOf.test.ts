import { describe, expect, test } from '@jest/globals';
import type { DeskStudent, WallTable } from '../../shared/protocol/OpenClass.ts';
import type { TableSummary } from '../../shared/protocol/TableSummary.ts';
import { seatsOf, startOf, waitsForOthers, watchersOf } from './seatsOf.ts';

const table = (code: string, stage: TableSummary['stage'] = 'lobby'): TableSummary => ({
  code,
  pack: 'quick-start',
  rounds: 3,
  pace: 'clock',
  reading: 'paper',
  mode: 'table',
  stage,
  round: 0,
  step: 'docket',
  seats: [
    { seat: 'us-state', occupant: 'person', here: true },
    { seat: 'us-local', occupant: 'person', here: false },
    { seat: 'mx-foreign', occupant: 'bot', here: false },
    { seat: 'mx-senate', occupant: 'empty', here: false },
  ],
});
const student = (id: string, place: DeskStudent['place']): DeskStudent => ({ id, pseudonym: id, place });
const PEOPLE = [
  student('shares', { kind: 'mirror', tableCode: 'AAAAAA', seat: 'us-state' }),
  student('sits', { kind: 'seat', tableCode: 'AAAAAA', seat: 'us-state' }),
  student('watches', { kind: 'observer', tableCode: 'AAAAAA' }),
  student('elsewhere', { kind: 'seat', tableCode: 'BBBBBB', seat: 'us-local' }),
];

describe('a table on the wall', () => {
  test('shows who is here, away, a bot or missing, and who shares a seat, its student first', () => {
    const seats = seatsOf(table('AAAAAA'), PEOPLE);
    expect(seats.map(({ state }) => state)).toEqual(['here', 'away', 'bot', 'free']);
    expect(seats[0]!.students.map(({ id }) => id)).toEqual(['sits', 'shares']);
    expect(seats[1]!.students).toEqual([]);
    expect(watchersOf(table('AAAAAA'), PEOPLE).map(({ id }) => id)).toEqual(['watches']);
  });

  test('a table that stands still while others are behind waits for them', () => {
    const at = (step: WallTable['step'], paused: boolean): WallTable => ({
      ...table('AAAAAA', 'running'),
      ...{ game: 'game', round: 1, step, paused, ending: null },
      clock: { stepSerial: 1, remainingMs: null, running: !paused },
    });
    const wall = [at('caucus', true), at('docket', false)];
    expect(waitsForOthers(wall[0]!, wall)).toBe(true);
    expect(waitsForOthers(at('docket', true), wall)).toBe(false);
    expect(waitsForOthers(at('caucus', false), wall)).toBe(false);
  });

  test('a start concerns the tables that wait, and gives bots their empty seats', () => {
    expect(startOf([table('AAAAAA'), table('BBBBBB'), table('CCCCCC', 'running')])).toEqual({
      tables: 2,
      bots: 2,
    });
  });
});
