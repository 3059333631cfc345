import { common } from '../../shared/i18n/common.ts';
import { say } from '../i18n/say.ts';

const t = say(common);

/** The last item of the paper on each of its six pages (Arzt 2009, items P1 to P68). */
const LAST_ITEM_OF_PAGE = [13, 28, 41, 51, 63, 68] as const;

/** Where a number comes from, in words: page of the paper, fact, or the designers' judgement. */
export function sourceText(source: string): string {
  const items = [...source.matchAll(/\b([PF])(\d+)([a-z]?)\b/g)];
  const named = items.map(([item, kind, number]) =>
    kind === 'P' ? t('paper', { page: pageOf(Number(number)), item }) : t('fact', { item }),
  );
  const judged = /judg/i.test(source);
  const parts = [...new Set([...named, ...(judged || named.length === 0 ? [t('judgement')] : [])])];
  return parts.join('; ');
}

function pageOf(item: number): number {
  const page = LAST_ITEM_OF_PAGE.findIndex((last) => item <= last);
  return page < 0 ? LAST_ITEM_OF_PAGE.length : page + 1;
}
