import { describe, expect, test } from '@jest/globals';
import type { GameRecord } from '../../host/log/LogLine.ts';
import { aRecord, nextRow } from '../../testing/aLog.ts';
import { csvOf, readCsv } from './csvOf.ts';
import { isoLocal, isoUtc } from './isoTime.ts';
import type { Sheet } from './Sheet.ts';
import { sheetsOf } from './sheetsOf.ts';

const table = (record: GameRecord) => ({ label: 'ABC', record, content: null, offsetAt: () => -360 });
const rowsOf = (sheet: Sheet): readonly { readonly [name: string]: unknown }[] =>
  sheet.rows.map((cells) => Object.fromEntries(sheet.columns.map(({ name }, at) => [name, cells[at]])));

/** A row more. */
function with_(record: GameRecord, row: Parameters<typeof nextRow>[2]): GameRecord {
  return { ...record, rows: [...record.rows, nextRow(record.header, record.rows, row)] };
}

test.each([0, 951_782_400_000, 1_709_164_799_999, 1_800_000_000_123, 4_102_444_800_000, -1])(
  'the moment %d reads as the clock of the machine writes it',
  (atMs) => {
    expect(isoUtc(atMs)).toBe(new Date(atMs).toISOString());
  },
);

test('local time is the same moment, with its distance from UTC', () => {
  expect(isoLocal(1_800_000_000_000, -360)).toBe('2027-01-15T02:00:00.000-06:00');
  expect(isoLocal(1_800_000_000_000, 345)).toBe('2027-01-15T13:45:00.000+05:45');
});

test('what was written as values is read again, quotes, commas and line feeds too, and no text is a formula', () => {
  const columns = [{ name: 'a', kind: 'text', about: '' }] as const;
  const rows = [['x, "y"\nz'], ['=1+1'], [null], [-3], ['ñ 🕊']];
  const text = csvOf({ columns, rows });
  expect(text.startsWith('\uFEFFa\r\n')).toBe(true);
  expect(readCsv(text)).toEqual([['a'], ['x, "y"\nz'], ["'=1+1"], [''], ['-3'], ['ñ 🕊']]);
});

describe('the sheets of a game', () => {
  test('have a row for every event, with who held the seat', () => {
    const record = aRecord();
    const { events, messages } = sheetsOf([table(record)]);
    expect(events.rows).toHaveLength(record.rows.flatMap((row) => row.events).length);
    expect(rowsOf(messages)).toMatchObject([
      {
        table: 'ABC',
        seq: 4,
        seat: 'us-white-house',
        is_bot: 0,
        since_seq: 2,
        words: 2,
        text: 'Good morning',
      },
      { recipients: 'us-white-house', since_seq: 3, text: 'Buenos días, colegas' },
      { text: 'ñ "q" \\ 🕊' },
    ]);
  });

  test('given words that were purged, then they say so', () => {
    const record = aRecord();
    const texts = record.texts.map(({ ref }) => ({ ref, removed: true }) as const);
    expect(rowsOf(sheetsOf([table({ ...record, texts })]).messages)[0]).toMatchObject({
      text: '[removed]',
      words: 0,
    });
  });

  test('given somebody who leaves for a bot and comes back, then each time in the seat is a row', () => {
    const seat = 'us-white-house' as const;
    const bot = { kind: 'bot', policy: 'broker' } as const;
    const occupied = (occupant: typeof bot | { readonly kind: 'person' }) => ({
      command: { kind: 'occupySeat', seat, occupant } as const,
      events: [{ type: 'SeatOccupied', seat, occupant } as const],
    });
    const record = with_(with_(aRecord(), occupied(bot)), occupied({ kind: 'person' }));
    const times = rowsOf(sheetsOf([table(record)]).participation).filter((row) => row['seat'] === seat);
    expect(times).toMatchObject([
      { is_bot: 0, since_seq: 2, until_seq: 7, left: 1, messages: 2 },
      { is_bot: 1, bot_policy: 'broker', since_seq: 7, until_seq: 8, left: 1, messages: 0 },
      { is_bot: 0, since_seq: 8, left: 0, messages: 0 },
    ]);
  });

  test('given rows that were taken back, then they stand there, are marked, and count for nobody', () => {
    const record = with_(aRecord(), {
      actor: 'instructor',
      command: { kind: 'undo', fromSeq: 6 },
      events: [{ type: 'Undone', fromSeq: 6 }],
    });
    const { messages, participation } = sheetsOf([table(record)]);
    expect(rowsOf(messages).map((row) => row['undone'])).toEqual([0, 0, 1]);
    expect(rowsOf(participation)[0]).toMatchObject({ seat: 'us-white-house', messages: 1, own_words: 2 });
  });

  test('given an offer, then it is a row with its levels and what became of it', () => {
    const offer = {
      id: 'offer:1',
      round: 1,
      from: 'us-white-house',
      channel: { kind: 'table' },
      terms: [{ clause: 'clause:arms', level: 2, visibility: 'quiet' }],
      sweetener: { kind: 'capital', amount: 1 },
      answers: {},
      status: 'open',
    } as const;
    const { channel, terms, sweetener } = offer;
    const made = with_(aRecord(), {
      actor: offer.from,
      command: { kind: 'makeOffer', channel, terms, sweetener },
      events: [{ type: 'OfferMade', offer }],
    });
    const taken = with_(made, {
      actor: 'mx-presidency',
      command: { kind: 'answerOffer', offer: offer.id, answer: 'accept' },
      events: [{ type: 'OfferAnswered', offer: offer.id, channel, seat: 'mx-presidency', answer: 'accept' }],
    });
    expect(rowsOf(sheetsOf([table(made)]).offers)).toMatchObject([
      { offer: 'offer:1', level_arms: 2, quiet: 'clause:arms', sweetener: 'capital 1', status: 'open' },
    ]);
    expect(rowsOf(sheetsOf([table(taken)]).offers)).toMatchObject([
      { status: 'accepted', accepted_by: 'mx-presidency', before_us_white_house: null },
    ]);
  });

  test('every row of a seat says who held it', () => {
    for (const sheet of Object.values(sheetsOf([]))) {
      const names = sheet.columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      if (sheet.name !== 'tables')
        expect(names).toEqual(expect.arrayContaining(['is_bot', 'bot_policy', 'since_seq']));
    }
  });
});
