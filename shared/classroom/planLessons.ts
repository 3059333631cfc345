import type { Lesson, LessonPart, LessonPlan, PlanFault } from './LessonPlan.ts';
import type { LessonRequest } from './LessonRequest.ts';
import { secondsOfRound } from './roundSeconds.ts';

/** Minutes to get everybody into a seat: the first time, and in a lesson that goes on with a game. */
const JOIN = { first: 5, again: 3 } as const;

/** Minutes to read one's brief and ask: more at a full table or in a longer game. */
const BRIEF = { short: 4, long: 7 } as const;

/** Minutes kept for what goes wrong. */
const SLACK = 4;

/** Minutes to write a memo, where a single class has time for it. */
const MEMO = { minutes: 4, fromLesson: 90 } as const;

/** The debrief at the end of a game is never shorter, in minutes. */
const LEAST_DEBRIEF = 14;

/** Minutes from which what a lesson leaves over in the middle of a game is worth a short debrief. */
const SHORT_DEBRIEF = 5;

/** The share of debriefs in a single class, and in several lessons; they are where the learning happens. */
const DEBRIEF_SHARE = { one: 1 / 4, several: 1 / 5 } as const;

/** Tables of more seats than this need time. */
const USUAL_SEATS = 6;

/** Minutes of a lesson from which a full table has room to speak, and rules with their own floor as well. */
const LONG_LESSON = 90;

/**
 * The minute budget of a class: join, brief, play, slack, memo and debrief in every lesson. The debrief gets what the
 * rest leaves; where that is too little the plan says how many rounds would fit.
 */
export function planLessons(request: LessonRequest): LessonPlan {
  const { seats, preset, minutes } = request;
  const faults: PlanFault[] = [];
  const leastSeats = preset.seatsAtLeast ?? 2;
  if (seats < leastSeats) faults.push({ kind: 'tooFewSeats', least: leastSeats });
  if ((seats > USUAL_SEATS || leastSeats > 2) && minutes * request.lessons < LONG_LESSON)
    faults.push({ kind: 'lessonTooShort', leastMinutes: LONG_LESSON });
  const lessons = spread(request);
  if (lessons !== null) return { lessons, faults };
  const fewer = fewerRounds(request);
  faults.push({
    kind: 'tooManyRounds',
    most: fewer?.rounds ?? 0,
    missingMinutes: missingMinutes(request),
  });
  return { lessons: (fewer === null ? null : spread(fewer)) ?? [], faults };
}

/** The rounds laid into the lessons as evenly as they fit; `null` when they do not fit, or leave no time to debrief. */
function spread(request: LessonRequest): readonly Lesson[] | null {
  const room = Array.from({ length: request.lessons }, (_, index) => roomFor(request, index));
  if (room.reduce((sum, most) => sum + most, 0) < request.rounds) return null;
  const laid = room.map(() => 0);
  for (let round = 0; round < request.rounds; round += 1) {
    const place = emptiest(laid, room);
    laid[place] = (laid[place] ?? 0) + 1;
  }
  const lessons = laid.map((count, index) => lessonOf(request, index, count));
  const debrief = lessons
    .flatMap(({ parts }) => parts)
    .reduce((sum, { part, minutes }) => sum + (part === 'debrief' ? minutes : 0), 0);
  const share = request.lessons === 1 ? DEBRIEF_SHARE.one : DEBRIEF_SHARE.several;
  return debrief >= share * request.lessons * request.minutes ? lessons : null;
}

/** The same with as many rounds as fit; `null` when not even one does. */
function fewerRounds(request: LessonRequest): LessonRequest | null {
  for (let rounds = request.rounds - 1; rounds > 0; rounds -= 1)
    if (spread({ ...request, rounds }) !== null) return { ...request, rounds };
  return null;
}

/** Minutes by which lessons would have to be longer, each of them, for all rounds. */
function missingMinutes(request: LessonRequest): number {
  let more = 1;
  while (more < MOST_MINUTES && spread({ ...request, minutes: request.minutes + more }) === null) more += 1;
  return more;
}

/** No lesson needs more. */
const MOST_MINUTES = 600;

/** The lesson with fewest rounds among those that have room; of equals the middle ones, then the first. */
function emptiest(laid: readonly number[], room: readonly number[]): number {
  const middle = (laid.length - 1) / 2;
  const open = laid.map((_, index) => index).filter((index) => (laid[index] ?? 0) < (room[index] ?? 0));
  return open.reduce((best, index) => {
    const more = (laid[index] ?? 0) - (laid[best] ?? 0);
    return more < 0 || (more === 0 && Math.abs(index - middle) < Math.abs(best - middle)) ? index : best;
  }, open[0] ?? 0);
}

/** Rounds that fit into a lesson beside everything else. */
function roomFor(request: LessonRequest, index: number): number {
  const debrief = isLast(request, index) ? LEAST_DEBRIEF : 0;
  const left = request.minutes - fixedMinutes(request, index) - debrief;
  return Math.max(0, Math.floor((60 * left) / secondsOfRound(request.preset)));
}

function lessonOf(request: LessonRequest, index: number, rounds: number): Lesson {
  const play = (rounds * secondsOfRound(request.preset)) / 60;
  const left = request.minutes - fixedMinutes(request, index) - play;
  const debriefed = isLast(request, index) || left >= SHORT_DEBRIEF;
  const minutes: { readonly [P in LessonPart]: number } = {
    join: joinMinutes(index),
    brief: briefMinutes(request, index),
    play,
    slack: SLACK + (debriefed ? 0 : left),
    debrief: debriefed ? left : 0,
    memo: isLast(request, index) ? memoMinutes(request) : 0,
  };
  return {
    rounds,
    parts: ORDER.filter((part) => minutes[part] > 0).map((part) => ({ part, minutes: minutes[part] })),
  };
}

const ORDER: readonly LessonPart[] = ['join', 'brief', 'play', 'slack', 'debrief', 'memo'];

/** Everything but play and debrief. */
function fixedMinutes(request: LessonRequest, index: number): number {
  const memo = isLast(request, index) ? memoMinutes(request) : 0;
  return joinMinutes(index) + briefMinutes(request, index) + SLACK + memo;
}

function joinMinutes(index: number): number {
  return index === 0 ? JOIN.first : JOIN.again;
}

function briefMinutes({ seats, rounds }: LessonRequest, index: number): number {
  if (index > 0) return 0;
  return seats > USUAL_SEATS || rounds > 3 ? BRIEF.long : BRIEF.short;
}

function memoMinutes({ lessons, minutes }: LessonRequest): number {
  return lessons === 1 && minutes >= MEMO.fromLesson ? MEMO.minutes : 0;
}

function isLast({ lessons }: LessonRequest, index: number): boolean {
  return index === lessons - 1;
}
