import type { Ratification } from '../../../shared/game/GameState.ts';
import { home } from '../../../shared/i18n/home.ts';
import { numberIn, speakerOf } from '../../../shared/i18n/text.ts';
import type { Words } from '../../words/Words.ts';

/** One line on the home that said no: how far it was short, and what cost most there; `null` if both said yes. */
export function whyHomeRefused(entry: Ratification, words: Words): string | null {
  const failed = entry.counts.filter((count) => !count.passed);
  if (failed.length === 0) return null;
  const t = speakerOf(home, () => words.language);
  return failed
    .map((count) => {
      const worst = [...count.reasons].sort((a, b) => a.amount - b.amount)[0];
      return t('short', {
        side: words.side(count.side),
        n: numberIn((count.threshold - count.support) / 100, words.language),
        reason: worst === undefined ? '' : words.cause(worst),
      });
    })
    .join(' ');
}
