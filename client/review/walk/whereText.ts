import type { GameState } from '../../../shared/game/GameState.ts';
import { actOf } from '../../../shared/game/vocabulary.ts';
import { phases } from '../../../shared/i18n/phases.ts';
import { review } from '../../../shared/i18n/review.ts';
import { speakerOf } from '../../../shared/i18n/text.ts';
import type { LoadedPack } from '../../../shared/scenario/LoadedPack.ts';
import type { Words } from '../../words/Words.ts';

/** "Autumn 2009. Round 1, Talks". */
export function whereText(state: GameState, words: Words, pack: LoadedPack): string {
  const t = speakerOf(review, () => words.language);
  const p = speakerOf(phases, () => words.language);
  if (state.round === 0) return t('before');
  const half = words.half(pack.raw.halfYears[state.round - 1]?.id ?? '');
  if (state.step === 'over') return `${half}. ${p('over')}`;
  return `${half}. ${t('roundAct', { n: state.round, act: p(actOf(state.step)) })}`;
}
