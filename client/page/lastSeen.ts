import { remember, remembered } from '../settings/storage.ts';
import type { Game, Seen } from '../store/Game.ts';
import { missedSince, seenIn } from '../store/missedSince.ts';

/** Keeps how far a table was when the page was left, and says what was missed on coming back. Returns how to stop. */
export function followLastSeen(game: Game, code: string): () => void {
  const name = `seen.${code}`;
  const seen = read(name);
  if (seen !== null && game.missed.peek() === null) game.missed.value = missedSince(seen, game.view.peek());
  const keep = (): void => remember(name, JSON.stringify(seenIn(game.view.peek())));
  addEventListener('pagehide', keep);
  return () => {
    removeEventListener('pagehide', keep);
    keep();
  };
}

function read(name: string): Seen | null {
  try {
    const found: unknown = JSON.parse(remembered(name) ?? 'null');
    return isSeen(found) ? found : null;
  } catch {
    return null;
  }
}

function isSeen(value: unknown): value is Seen {
  const { stepSerial, messages, votes } = (value ?? {}) as { readonly [key: string]: unknown };
  return [stepSerial, messages, votes].every((number) => typeof number === 'number');
}
