import { SIDES } from '../../../shared/game/ids.ts';
import type { VoteRecord } from '../../../shared/game/Vote.ts';
import { speakerOf } from '../../../shared/i18n/text.ts';
import { vote } from '../../../shared/i18n/vote.ts';
import type { Words } from '../../words/Words.ts';

/** One line: why a motion failed, how many votes were open, and what would have carried it; `null` if it passed. */
export function whyItFailed(record: VoteRecord, words: Words): string | null {
  if (record.adopted) return null;
  const t = speakerOf(vote, () => words.language);
  const [refuser] = record.refusedBy;
  if (refuser !== undefined) return t('failedRefusal', { seat: words.seat(refuser) });
  const short = SIDES.filter(
    (side) => !record.sides[side].majority && record.sides[side].overriddenBy === null,
  );
  const needed = (side: (typeof SIDES)[number]): number => Math.floor(record.sides[side].entitled / 2) + 1;
  const reasons = short.map((side) =>
    t('needed', { side: words.side(side), n: needed(side), m: record.sides[side].yes }),
  );
  const open = short.reduce((sum, side) => {
    const { entitled, yes, no } = record.sides[side];
    return sum + entitled - yes - no;
  }, 0);
  const [only] = short;
  const moved =
    only === undefined || short.length > 1
      ? []
      : [t('wouldPass', { n: needed(only) - record.sides[only].yes })];
  return [
    t('failedSides', { reasons: reasons.join(' ') }),
    ...(open > 0 ? [t('openVotes', { n: open })] : []),
    ...moved,
  ].join(' ');
}
