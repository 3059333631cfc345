import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Game } from './Game.ts';

export const GameContext = createContext<Game | null>(null);

/** The game of the page around; only inside a `GameContext`. */
export function useGame(): Game {
  const game = useContext(GameContext);
  if (game === null) throw new Error('no game around this component');
  return game;
}
