import type { ClauseId } from '../../shared/game/ids.ts';
import type { Motion } from '../../shared/game/Vote.ts';
import { papers } from '../../shared/i18n/papers.ts';
import { type Language, speakerOf } from '../../shared/i18n/text.ts';
import { vote } from '../../shared/i18n/vote.ts';
import { paperName } from './paperText.ts';

/** "Vote on amendment 2", "Vote on the accord", "Vote on paper 1"; amendments and papers count within their round. */
export function motionWords(
  motion: Motion,
  { language, clause }: { readonly language: Language; readonly clause: (id: ClauseId) => string },
): string {
  const t = speakerOf(vote, () => language);
  const p = speakerOf(papers, () => language);
  switch (motion.kind) {
    case 'accord':
      return t('motionAccord');
    case 'amendment':
      return t('motionAmendment', { n: Number(motion.amendment.split('.').at(-1) ?? 1) });
    case 'clause':
      return p('voteClause', { clause: clause(motion.clause) });
    case 'draft':
      return p('voteDraft', { paper: paperName(motion.paper, { language }) });
  }
}
