import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Pace } from './paceGame.ts';

/** The pace of the game around; `null` where nothing waits for the table, as in a review. */
export const PaceContext = createContext<Pace | null>(null);

export function usePace(): Pace | null {
  return useContext(PaceContext);
}
