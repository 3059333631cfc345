import { useRef } from 'preact/hooks';
import type { Advice } from '../../../shared/bots/coach/Advice.ts';
import { canonical } from '../../../shared/game/canonical.ts';

/**
 * Advice that stays with what it said first for as long as the same is asked and that can still be done, so that nobody
 * reads a new hint each time somebody else moves. Its costs are always the newest.
 */
export function useHeldAdvice(newest: Advice, asked: string): Advice {
  const held = useRef<{ readonly asked: string; readonly act: string } | null>(null);
  const kept =
    held.current?.asked === asked
      ? newest.options.find(({ act }) => canonical(act) === held.current?.act)
      : undefined;
  const first = kept ?? newest.options[0];
  held.current = first === undefined ? null : { asked, act: canonical(first.act) };
  if (first === undefined || newest.step === 'commitment') return newest;
  return { ...newest, options: [first, ...newest.options.filter((option) => option !== first)] };
}
