import { useEffect, useState } from 'preact/hooks';
import type { Advice } from '../../../shared/bots/coach/Advice.ts';
import { useGame } from '../../store/GameContext.ts';

/** How long after the last change the coach is asked, so that a press is answered first, in milliseconds. */
const PAUSE_MS = 200;

/** What the coach says of the game as it is now, worked out a moment after each change; `null` until then. */
export function useAdvice(wanted: boolean): Advice | null {
  const { view, pack, seat, options } = useGame();
  const [advice, setAdvice] = useState<Advice | null>(null);
  const [state, own, open, content] = [view.value, seat.value, options.value, pack.value];
  useEffect(() => {
    if (!wanted || own === null || open === null) return;
    let current = true;
    const timer = setTimeout(() => {
      void import('../../../shared/bots/coach/coachOf.ts').then(({ coachOf }) => {
        if (current) setAdvice(coachOf({ pack: content, view: state, seat: own, options: open }));
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, state, own, open, content]);
  return advice?.step === state.step ? advice : null;
}
