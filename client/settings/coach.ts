import { signal } from '@preact/signals';
import { remember, remembered } from './storage.ts';

/** How much the coach says. */
export const COACH_LEVELS = ['off', 'hints', 'talkative'] as const;
export type CoachLevel = (typeof COACH_LEVELS)[number];

/** What was chosen in this browser; hints to begin with. */
export const coachLevel = signal<CoachLevel>(
  COACH_LEVELS.find((level) => level === remembered('coach')) ?? 'hints',
);

/** Whether the coach's paper is folded. */
export const coachFolded = signal(remembered('coach-folded') === 'yes');

export function chooseCoach(level: CoachLevel): void {
  coachLevel.value = level;
  remember('coach', level);
}

export function foldCoach(folded: boolean): void {
  coachFolded.value = folded;
  remember('coach-folded', folded ? 'yes' : null);
}
