import { signal } from '@preact/signals';
import type { EndingId, SeatId } from '../../shared/game/ids.ts';
import { remember, remembered } from './storage.ts';

/** A game that ended in this browser: which seat, which ending, how many goals. No names, no date. */
export interface PlayedGame {
  /** Tells games apart, so that one is not counted twice. */
  readonly game: string;
  readonly pack: string;
  readonly seat: SeatId;
  readonly ending: EndingId;
  /** Goals met. */
  readonly met: number;
}

const KEY = 'collection';

/** Games remembered at most; the oldest are forgotten first. */
const MOST = 200;

/** Seats played and endings seen, the oldest first; kept in this browser and nowhere else. */
export const collection = signal<readonly PlayedGame[]>(readCollection(remembered(KEY)));

/** What was kept before; whatever does not look like a game is left out. */
export function readCollection(text: string | null): readonly PlayedGame[] {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(read) ? read.filter(isPlayedGame).slice(-MOST) : [];
  } catch {
    return [];
  }
}

/** Remembers how a game ended; a game that was remembered before is not counted again. Answers whether it is new. */
export function noteEnding(played: PlayedGame): boolean {
  if (collection.value.some(({ game }) => game === played.game)) return false;
  write([...collection.value, played].slice(-MOST));
  return true;
}

/** Forgets all of it. */
export function forgetCollection(): void {
  collection.value = [];
  remember(KEY, null);
}

/** Seats of a scenario that were played to the end. */
export function seatsPlayed(pack: string): readonly SeatId[] {
  return [...new Set(collection.value.filter((played) => played.pack === pack).map(({ seat }) => seat))];
}

function write(games: readonly PlayedGame[]): void {
  collection.value = games;
  remember(KEY, JSON.stringify(games));
}

function isPlayedGame(value: unknown): value is PlayedGame {
  if (typeof value !== 'object' || value === null) return false;
  const { game, pack, seat, ending, met } = value as { readonly [key: string]: unknown };
  return (
    typeof game === 'string' &&
    typeof pack === 'string' &&
    typeof seat === 'string' &&
    /^(us|mx)-/.test(seat) &&
    typeof ending === 'string' &&
    ending.startsWith('ending:') &&
    typeof met === 'number'
  );
}
