import type { Area, Entry, Language } from '../../../shared/i18n/text.ts';

/** What a text of the page looks like: its words, with anything in the blanks. */
export function patternOf<En extends { readonly [key: string]: Entry }>(
  words: Area<En>,
  key: keyof En,
  language: Language,
): RegExp {
  const entry: Entry = words[language][key];
  const forms =
    typeof entry === 'string'
      ? [entry]
      : [entry.one, entry.other, ...(entry.many === undefined ? [] : [entry.many])];
  return new RegExp(`^\\s*(?:${[...new Set(forms)].map(formOf).join('|')})\\s*$`, 'u');
}

function formOf(form: string): string {
  return form
    .split(/\{[a-zA-Z]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('.+');
}
