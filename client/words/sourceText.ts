import { common } from '../../shared/i18n/common.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { FACT_NAMES } from './factNames.ts';

const t = say(common);

/** The last item of the paper on each of its six pages (Arzt 2009, items P1 to P68). */
const LAST_ITEM_OF_PAGE = [13, 28, 41, 51, 63, 68] as const;

/** What a label such as `P45, F47; size: judgement` refers to. */
export interface Sources {
  /** Items of the paper by page, in order of mention. */
  readonly pages: ReadonlyMap<number, readonly string[]>;
  readonly facts: readonly string[];
  /** Whether the designers judged, in part or in whole. */
  readonly judged: boolean;
}

/** Reads the labels of one number, or of several that are shown as one. */
export function sourcesIn(labels: readonly string[]): Sources {
  const pages = new Map<number, readonly string[]>();
  const facts: string[] = [];
  for (const [item, kind, number] of labels
    .join(' ')
    .replaceAll(/judg\w*/gi, '')
    .matchAll(/\b([PF])(\d+)([a-z]?)\b/g)) {
    const page = pageOf(Number(number));
    const known = kind === 'F' ? facts : (pages.get(page) ?? []);
    if (known.includes(item)) continue;
    if (kind === 'F') facts.push(item);
    else pages.set(page, [...known, item]);
  }
  const judged = labels.some((label) => /judg/i.test(label)) || (pages.size === 0 && facts.length === 0);
  return { pages, facts, judged };
}

/** Where a number comes from, in words: pages of the paper, facts with who reported them, or the designers' judgement. */
export function sourceText(source: string): string {
  const { pages, facts, judged } = sourcesIn([source]);
  return [
    ...[...pages].map(([page, items]) => t('paper', { page, item: items.join(', ') })),
    ...facts.map(factText),
    ...(judged ? [t('judgement')] : []),
  ].join('; ');
}

/** The same in short, for a row of many: pages, and facts by their numbers; judgement only where there is nothing else. */
export function shortSource({ pages, facts }: Sources): string {
  const parts = [
    ...(pages.size === 0 ? [] : [t('paperPages', { pages: [...pages.keys()].sort().join(', ') })]),
    ...(facts.length === 0 ? [] : [facts.join(', ')]),
  ];
  return parts.length === 0 ? t('judgement') : parts.join(' · ');
}

/** A fact by who reported it, and its number in the list of sources. */
export function factText(fact: string): string {
  const name = FACT_NAMES[fact];
  if (name === undefined) return t('fact', { item: fact });
  return `${typeof name === 'string' ? name : name[language.value === 'es' ? 1 : 0]} (${fact})`;
}

function pageOf(item: number): number {
  const page = LAST_ITEM_OF_PAGE.findIndex((last) => item <= last);
  return page < 0 ? LAST_ITEM_OF_PAGE.length : page + 1;
}
