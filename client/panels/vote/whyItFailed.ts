import { SIDES } from '../../../shared/game/ids.ts';
import type { VoteRecord } from '../../../shared/game/Vote.ts';
import { speakerOf } from '../../../shared/i18n/text.ts';
import { vote } from '../../../shared/i18n/vote.ts';
import type { Words } from '../../words/Words.ts';

/** One line: who refused a motion, or which yes was missing and how many votes were open; `null` if it passed. */
export function whyItFailed(record: VoteRecord, words: Words): string | null {
  if (record.adopted) return null;
  const t = speakerOf(vote, () => words.language);
  const [refuser] = record.refusedBy;
  if (refuser !== undefined) return t('failedRefusal', { seat: words.seat(refuser) });
  const short = SIDES.filter(
    (side) => !record.sides[side].majority && record.sides[side].overriddenBy === null,
  );
  const missing = short.map((side) => {
    const { entitled, yes } = record.sides[side];
    return t('missing', { side: words.side(side), n: Math.floor(entitled / 2) + 1 - yes });
  });
  const open = short.reduce((sum, side) => {
    const { entitled, yes, no } = record.sides[side];
    return sum + entitled - yes - no;
  }, 0);
  return [...missing, ...(open > 0 ? [t('openVotes', { n: open })] : [])].join(' ');
}
