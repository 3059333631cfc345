import type { Caucus } from '../../../shared/game/floor/Floor.ts';
import type { MotionRule, SecondsRange } from '../../../shared/scenario/Procedure.ts';

/** Lengths that people ask for, in seconds. */
const LENGTHS = [30, 60, 120, 180, 300, 600, 900, 1200] as const;
const SPEECHES = [15, 30, 45, 60, 90, 120, 180] as const;

/** Lengths a motion may ask for: what the rule allows, and for more time not more than the caucus had. */
export function lengthsFor({ kind, seconds }: MotionRule, caucus: Caucus | null): readonly number[] {
  if (seconds === null) return [];
  const most = kind === 'extendCaucus' ? Math.min(seconds.atMost, caucus?.seconds ?? 0) : seconds.atMost;
  return within(LENGTHS, { ...seconds, atMost: most });
}

/** Times of a speaker a motion may ask for: what the rule allows, and what divides the whole. */
export function speechesFor({ speakerSeconds }: MotionRule, total: number | null): readonly number[] {
  if (speakerSeconds === null) return [];
  return within(SPEECHES, speakerSeconds).filter((each) => total === null || total % each === 0);
}

function within(offered: readonly number[], { atLeast, atMost }: SecondsRange): readonly number[] {
  const fitting = offered.filter((n) => n >= atLeast && n <= atMost);
  return fitting.length > 0 || atLeast > atMost ? fitting : [atLeast];
}
