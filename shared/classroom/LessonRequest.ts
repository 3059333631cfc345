import type { Preset } from '../scenario/Preset.ts';

/** What a class has, and what its teacher would like to play in it. */
export interface LessonRequest {
  /** Lessons over which the game is spread. */
  readonly lessons: number;
  /** Minutes of each lesson, from bell to bell. */
  readonly minutes: number;
  readonly preset: Preset;
  readonly rounds: number;
  /** Seats of each table. */
  readonly seats: number;
}
