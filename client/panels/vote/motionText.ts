import type { GameState } from '../../../shared/game/GameState.ts';
import type { Motion } from '../../../shared/game/Vote.ts';
import { vote } from '../../../shared/i18n/vote.ts';
import { say } from '../../i18n/say.ts';
import { motionWords } from '../../words/motionWords.ts';
import type { Words } from '../../words/Words.ts';

const t = say(vote);

/** "Vote on amendment 2", "Vote on the accord". */
export function motionText(motion: Motion, state: GameState, words: Words): string {
  return motion.kind === 'amendment'
    ? t('motionAmendment', { n: amendmentNumber(motion.amendment, state) })
    : motionWords(motion, words);
}

/** The number of an amendment among those of its round, from 1. */
export function amendmentNumber(id: string, state: GameState): number {
  const at = state.amendments.findIndex((amendment) => amendment.id === id);
  return at >= 0 ? at + 1 : Number(id.split('.').at(-1) ?? 1);
}
