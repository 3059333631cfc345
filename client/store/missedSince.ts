import type { GameState } from '../../shared/game/GameState.ts';
import type { Missed, Seen } from './Game.ts';

/** How far a game is, to be compared later. */
export function seenIn(view: GameState): Seen {
  return { stepSerial: view.stepSerial, messages: view.messages.length, votes: view.votes.length };
}

/** What happened since a game was last looked at; `null` when nothing worth a word did. */
export function missedSince(seen: Seen, view: GameState): Missed | null {
  const missed = {
    moved: seen.stepSerial !== view.stepSerial,
    messages: Math.max(0, view.messages.length - seen.messages),
    votes: Math.max(0, view.votes.length - seen.votes),
  };
  return missed.moved || missed.messages > 0 || missed.votes > 0 ? missed : null;
}
