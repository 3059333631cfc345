import { common } from '../../shared/i18n/common.ts';
import { say } from '../i18n/say.ts';

const t = say(common);

/** The last item of the paper on each of its six pages (Arzt 2009, items P1 to P68). */
const LAST_ITEM_OF_PAGE = [13, 28, 41, 51, 63, 68] as const;

/** Where a number comes from, in words: pages of the paper, facts, or the designers' judgement. */
export function sourceText(source: string): string {
  const items = [...source.matchAll(/\b([PF])(\d+)([a-z]?)\b/g)];
  const pages = new Map<number, string[]>();
  const facts: string[] = [];
  for (const [item, kind, number] of items) {
    if (kind === 'F') facts.push(item);
    else {
      const page = pageOf(Number(number));
      pages.set(page, [...(pages.get(page) ?? []), item]);
    }
  }
  const parts = [
    ...[...pages].map(([page, found]) => t('paper', { page, item: [...new Set(found)].join(', ') })),
    ...(facts.length === 0 ? [] : [t('fact', { item: [...new Set(facts)].join(', ') })]),
    ...(/judg/i.test(source) || items.length === 0 ? [t('judgement')] : []),
  ];
  return parts.join('; ');
}

function pageOf(item: number): number {
  const page = LAST_ITEM_OF_PAGE.findIndex((last) => item <= last);
  return page < 0 ? LAST_ITEM_OF_PAGE.length : page + 1;
}
