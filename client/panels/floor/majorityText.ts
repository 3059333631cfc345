import { debate } from '../../../shared/i18n/debate.ts';
import { type Language, speakerOf } from '../../../shared/i18n/text.ts';
import type { Majority } from '../../../shared/scenario/Procedure.ts';

const BASES = { votesCast: 'ofVotesCast', present: 'ofPresent', entitled: 'ofEntitled' } as const;

/** A majority in words: "two thirds of the votes". */
export function majorityText({ share, moreThan, base }: Majority, language: Language): string {
  const t = speakerOf(debate, () => language);
  const { numerator: n, denominator: m } = share;
  const half = n * 2 === m && moreThan;
  const thirds = n * 3 === m * 2 && !moreThan;
  return t(BASES[base], {
    share: half ? t('moreThanHalf') : thirds ? t('twoThirds') : t('shareOf', { n, m }),
  });
}
