import { total } from '../../../shared/game/Contribution.ts';
import type { HomeCount, Ratification } from '../../../shared/game/GameState.ts';
import type { CauseId } from '../../../shared/game/ids.ts';
import { home } from '../../../shared/i18n/home.ts';
import { numberIn, speakerOf } from '../../../shared/i18n/text.ts';
import type { Words } from '../../words/Words.ts';

/** Causes nobody at the table has a hand in. */
const CHANCE: readonly CauseId[] = ['cause:home-mood', 'cause:home-surprise'];

/**
 * One line on the home that said no: how far it was short and what cost most there, chance left out; and whether
 * chance alone made the difference. `null` if both said yes.
 */
export function whyHomeRefused(entry: Ratification, words: Words): string | null {
  const failed = entry.counts.filter((count) => !count.passed);
  if (failed.length === 0) return null;
  return failed.map((count) => whyOf(count, failed.length > 1, words)).join(' ');
}

/** The side is named where both were short; else its bar says it. */
function whyOf({ side, support, threshold, reasons }: HomeCount, named: boolean, words: Words): string {
  const t = speakerOf(home, () => words.language);
  const points = (amount: number): string => numberIn(amount / 100, words.language);
  const gap = threshold - support;
  const luck = total(reasons.filter(({ cause }) => CHANCE.includes(cause)));
  const worst = reasons.filter(({ cause }) => !CHANCE.includes(cause)).sort((a, b) => a.amount - b.amount)[0];
  const found = { n: points(gap), reason: worst === undefined ? '' : words.cause(worst) };
  const short = named ? t('shortIn', { side: words.side(side), ...found }) : t('short', found);
  return luck <= -gap ? `${short} ${t('badLuck')}` : short;
}
