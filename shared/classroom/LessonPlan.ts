/** What a part of a lesson is for. */
export type LessonPart = 'join' | 'brief' | 'play' | 'slack' | 'memo' | 'debrief';

/** One lesson, from bell to bell: its parts in order, which fill it. */
export interface Lesson {
  /** Rounds played in it. */
  readonly rounds: number;
  readonly parts: readonly { readonly part: LessonPart; readonly minutes: number }[];
}

/** Why a plan does not fit, and what would. */
export type PlanFault =
  /** The rounds need more than there is beside the rest: at most `most` fit, or all if each lesson had `missingMinutes` more. */
  | { readonly kind: 'tooManyRounds'; readonly most: number; readonly missingMinutes: number }
  /** These rules need a table of at least so many seats. */
  | { readonly kind: 'tooFewSeats'; readonly least: number }
  /** So many seats need lessons of at least so many minutes. */
  | { readonly kind: 'lessonTooShort'; readonly leastMinutes: number };

/** The minutes of a class, lesson by lesson, and what does not fit. */
export interface LessonPlan {
  /** Empty when nothing can be planned; else as good a plan as there is. */
  readonly lessons: readonly Lesson[];
  readonly faults: readonly PlanFault[];
}
