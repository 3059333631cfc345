import type { ComponentChildren } from 'preact';
import { isUnlocked } from '../settings/unlock.ts';
import { useGame } from '../store/GameContext.ts';

interface UnlocksProps {
  /** The round from which it is shown in somebody's first game. */
  readonly at: number;
  readonly children: ComponentChildren;
}

/** A part of the page that is left out at first in somebody's first game; "show everything" brings it. */
export function Unlocks({ at, children }: UnlocksProps) {
  const { view } = useGame();
  return <>{isUnlocked(at, view.value.round) ? children : null}</>;
}
