import type { ClauseId } from '../../../shared/game/ids.ts';
import type { Motion } from '../../../shared/game/Vote.ts';
import type { Language } from '../../../shared/i18n/text.ts';
import { motionWords } from '../../words/motionWords.ts';

/** "Vote on amendment 2", "Vote on the accord"; amendments count within their round. */
export function motionName(
  motion: Motion,
  words: { readonly language: Language; clause(id: ClauseId): string },
): string {
  return motionWords(motion, words);
}
