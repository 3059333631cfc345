import type { GameState } from '../../../shared/game/GameState.ts';
import { phases } from '../../../shared/i18n/phases.ts';
import { review } from '../../../shared/i18n/review.ts';
import { speakerOf } from '../../../shared/i18n/text.ts';
import type { ReplayMarks } from '../../session/replayMarks.ts';
import type { Words } from '../../words/Words.ts';
import { motionName } from '../votes/motionName.ts';

/** A place of a list to go to. Several can have the same position: `value` tells them apart. */
export interface Place {
  readonly value: string;
  readonly position: number;
  readonly text: string;
}

/** Acts and votes of a game in order, as places to go to. */
export function placesOf(marks: ReplayMarks, end: GameState, words: Words): readonly Place[] {
  const t = speakerOf(review, () => words.language);
  const p = speakerOf(phases, () => words.language);
  const acts = marks.acts.map(({ round, act, position }) => ({
    position,
    text: t('roundAct', { n: round, act: p(act) }),
  }));
  const votes = end.votes.flatMap((record, index) => {
    const position = marks.votes[index];
    if (position === undefined) return [];
    const motion = motionName(record.motion, words);
    const result = record.adopted ? t('adopted') : t('rejected');
    return [{ position, text: t('voteAt', { n: record.round, motion, result }) }];
  });
  return [...acts, ...votes]
    .sort((a, b) => a.position - b.position)
    .map((place, index) => ({ ...place, value: String(index) }));
}
