import type { SeatId, Side } from '../../game/ids.ts';
import type { Channel } from '../../game/terms.ts';
import type { Moment } from '../export/Moment.ts';
import { textOf, wordsIn } from '../export/messagesSheet.ts';
import type { Talk } from './Debrief.ts';

/** Who spoke to whom and how much, and who had the floor for how long. What was taken back does not count. */
export function talkOf(moments: readonly Moment[]): Talk {
  const live = moments.filter(({ undone }) => !undone);
  const pairs = new Map<string, Talk['pairs'][number]>();
  for (const { event, table } of live) {
    if (event.type !== 'MessagePosted') continue;
    const { from, channel } = event.message;
    const to = hearerOf(channel, from);
    const key = `${from} ${to}`;
    const before = pairs.get(key) ?? { from, to, messages: 0, words: 0 };
    const words = before.words + wordsIn(textOf(event.message, table));
    pairs.set(key, { ...before, messages: before.messages + 1, words });
  }
  return { pairs: [...pairs.values()], floor: floorOf(live) };
}

function hearerOf(channel: Channel, from: SeatId): SeatId | Side | 'table' {
  switch (channel.kind) {
    case 'table':
      return 'table';
    case 'delegation':
      return channel.side;
    case 'private':
      return channel.seats.find((seat) => seat !== from) ?? 'table';
  }
}

/** A speech lasts until something else has the floor, or the debate ends. */
function floorOf(moments: readonly Moment[]): Talk['floor'] {
  const spoken = new Map<SeatId, { readonly ms: number; readonly speeches: number }>();
  let speaking: { readonly seat: SeatId; readonly sinceMs: number } | null = null;
  for (const { event, row } of moments) {
    const ends = event.type === 'FloorTaken' || event.type === 'DebateEnded' || event.type === 'StepOpened';
    if (!ends) continue;
    if (speaking !== null) {
      const before = spoken.get(speaking.seat) ?? { ms: 0, speeches: 0 };
      const ms = before.ms + row.atMs - speaking.sinceMs;
      spoken.set(speaking.seat, { ms, speeches: before.speeches + 1 });
    }
    const speech = event.type === 'FloorTaken' && event.now.kind === 'speech' ? event.now : null;
    speaking = speech === null ? null : { seat: speech.seat, sinceMs: row.atMs };
  }
  return [...spoken].map(([seat, { ms, speeches }]) => ({ seat, ms, speeches }));
}
