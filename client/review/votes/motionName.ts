import type { Motion } from '../../../shared/game/Vote.ts';
import { type Language, speakerOf } from '../../../shared/i18n/text.ts';
import { vote } from '../../../shared/i18n/vote.ts';

/** "Vote on amendment 2", "Vote on the accord"; amendments count within their round. */
export function motionName(motion: Motion, language: Language): string {
  const t = speakerOf(vote, () => language);
  if (motion.kind === 'accord') return t('motionAccord');
  return t('motionAmendment', { n: Number(motion.amendment.split('.').at(-1) ?? 1) });
}
