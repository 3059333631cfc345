import { checkPackKeys } from './checkPackKeys.ts';
import type { Report } from './PackProblem.ts';
import type { BriefTexts, PackTexts } from './PackTexts.ts';
import { wordsOf } from './readability.ts';
import type { ScenarioPack } from './ScenarioPack.ts';

/** Longest brief in the plain register, in words. */
const BRIEF_WORDS = 120;

/** Whether every seat has a brief that names its goals and is short enough to be read at the table. */
export function checkPackBriefs(
  pack: ScenarioPack,
  words: PackTexts,
  language: string,
  report: Report,
): void {
  for (const { id, confidential } of pack.seats) {
    const seat = words.seats[id];
    if (seat === undefined) continue;
    const path = `${language}/seats/${id}/brief`;
    if (seat.brief === null) {
      report(path, 'a brief', 'null');
      continue;
    }
    const goals = confidential?.goals.map((goal) => goal.id) ?? [];
    checkPackKeys(goals, seat.brief.goals, `${path}/goals`, report);
    const count = wordsOf(plainBrief(seat.brief)).length;
    if (count > BRIEF_WORDS) report(path, `at most ${BRIEF_WORDS} words`, String(count));
  }
}

/** A brief as the player reads it, in the plain register. */
export function plainBrief(brief: BriefTexts): string {
  const { who, goals, fear, redLine, secret } = brief;
  return [who.plain, ...Object.values<string>(goals), fear.plain, redLine.plain, secret.plain].join('\n');
}
