import type { Actor, Command } from '../game/Command.ts';
import type { GameEvent } from '../game/GameEvent.ts';
import type { GameSettings } from '../game/GameState.ts';
import { hashText, textRef } from '../game/hash.ts';
import type { SeatId } from '../game/ids.ts';
import { sealHeader, sealRow } from '../host/log/chain.ts';
import type { GameRecord, LogHeader, LogRow, LogText } from '../host/log/LogLine.ts';

export const SOME_SETTINGS: GameSettings = {
  packId: 'quick-start',
  seats: ['us-white-house', 'mx-presidency'],
  rounds: 3,
  preset: 'quick',
  reading: 'paper',
  pace: 'own',
  excludedCards: [],
};

/** The header of a game of two heads. */
export function aHeader(settings: Partial<GameSettings> = {}): LogHeader {
  return sealHeader({
    format: 1,
    engine: 'test',
    packId: 'quick-start',
    packHash: hashText('a pack'),
    seed: 'seed-1',
    settings: { ...SOME_SETTINGS, ...settings },
  });
}

/** One more row on a log. */
export function nextRow(
  header: LogHeader,
  rows: readonly LogRow[],
  row: { readonly actor?: Actor; readonly command: Command; readonly events: readonly GameEvent[] },
): LogRow {
  const last = rows.at(-1);
  return sealRow(
    {
      seq: rows.length + 1,
      atMs: 1_800_000_000_000 + rows.length * 1000,
      actor: row.actor ?? 'system',
      command: row.command,
      events: row.events,
    },
    last?.chainHash ?? header.chainHash,
  );
}

/** A short game without rules: it opens, two people come in, and they say `words`. */
export function aRecord(
  words: readonly string[] = ['Good morning', 'Buenos días, colegas', 'ñ "q" \\ 🕊'],
): GameRecord {
  const header = aHeader();
  const rows: LogRow[] = [];
  const texts: LogText[] = [];
  const add = (row: Parameters<typeof nextRow>[2]): void => {
    rows.push(nextRow(header, rows, row));
  };
  add({ command: { kind: 'openGame' }, events: [gameOpened(header)] });
  for (const seat of header.settings.seats) {
    add({
      command: { kind: 'occupySeat', seat, occupant: { kind: 'person' } },
      events: [{ type: 'SeatOccupied', seat, occupant: { kind: 'person' } }],
    });
  }
  words.forEach((text, index) => {
    const from: SeatId = index % 2 === 0 ? 'us-white-house' : 'mx-presidency';
    const salt = `salt-${index}`;
    const ref = textRef(salt, text);
    texts.push({ ref, salt, text });
    add({
      actor: from,
      command: { kind: 'speak', channel: { kind: 'table' }, speech: { kind: 'text', ref } },
      events: [said(from, index, ref)],
    });
  });
  return { header, rows, texts };
}

/** The opening of the game that `header` describes. */
export function gameOpened(header: LogHeader): GameEvent {
  return {
    type: 'GameOpened',
    settings: header.settings,
    capital: { 'us-white-house': 6, 'mx-presidency': 6 },
    frame: 'shared',
    clauses: {
      'clause:arms': {
        level: 0,
        visibility: 'announced',
        changedInRound: null,
        delivered: true,
        deliverBy: null,
        suspendedUntil: null,
        sponsors: [],
      },
    },
    stocks: { 'stock:alarm': 2000 },
    tempers: { 'us-white-house': {}, 'mx-presidency': {} },
    seed: header.seed,
  };
}

/** Somebody says something at the table. */
export function said(from: SeatId, number: number, ref: ReturnType<typeof textRef>): GameEvent {
  return {
    type: 'MessagePosted',
    message: {
      id: `message:${number + 1}`,
      round: 1,
      phase: 'caucus',
      from,
      channel: { kind: 'table' },
      speech: { kind: 'text', ref },
    },
  };
}
