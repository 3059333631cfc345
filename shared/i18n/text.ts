/** Languages the game is played in. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A word whose form follows a number `n`. Spanish also has `many` ("un millón de votos"). */
export interface Plural {
  readonly one: string;
  readonly many?: string;
  readonly other: string;
}

/** Words with blanks such as `{seat}`, or their plural forms, which are chosen by the blank `n`. */
export type Entry = string | Plural;

interface SpanishPlural extends Plural {
  readonly many: string;
}

/** The words of one part of the screen in both languages; a key that is missing in one is a type error. */
export interface Area<En extends { readonly [key: string]: Entry }> {
  readonly en: En;
  readonly es: { readonly [Key in keyof En]: En[Key] extends string ? string : SpanishPlural };
}

/** Pairs the English words of an area with the Spanish ones. */
export function area<const En extends { readonly [key: string]: Entry }>(
  en: En,
  es: NoInfer<Area<En>['es']>,
): Area<En> {
  return { en, es };
}

/** The names of the blanks in a pattern. */
export type BlanksOf<Pattern> = Pattern extends Plural
  ? BlanksIn<Pattern['one']> | BlanksIn<Pattern['other']> | 'n'
  : BlanksIn<Pattern>;
type BlanksIn<Pattern> = Pattern extends `${string}{${infer Blank}}${infer Rest}`
  ? Blank | BlanksIn<Rest>
  : never;

/** What the blanks are filled with. */
export type ValuesFor<Pattern> = { readonly [Blank in BlanksOf<Pattern>]: string | number };

/** The words of a key, with its blanks filled. Keys with blanks need their values, others take none. */
export type Speaker<En extends { readonly [key: string]: Entry }> = <Key extends keyof En>(
  key: Key,
  ...values: [BlanksOf<En[Key]>] extends [never] ? [] : [ValuesFor<En[Key]>]
) => string;

/** Speaks an area in the language that `language` answers at the time. */
export function speakerOf<En extends { readonly [key: string]: Entry }>(
  words: Area<En>,
  language: () => Language,
): Speaker<En> {
  return (key, ...values) => {
    const now = language();
    return fill(words[now][key], values[0] ?? {}, now);
  };
}

const LOCALES: { readonly [L in Language]: string } = { en: 'en-US', es: 'es-MX' };

const PLURALS: { readonly [L in Language]: Intl.PluralRules } = {
  en: new Intl.PluralRules(LOCALES.en),
  es: new Intl.PluralRules(LOCALES.es),
};

/** A pattern with its blanks filled: numbers in the language's own form; a blank without a value stays as it is. */
export function fill(
  entry: Entry,
  values: { readonly [blank: string]: string | number },
  language: Language,
): string {
  const pattern = typeof entry === 'string' ? entry : formOf(entry, Number(values['n'] ?? 0), language);
  return pattern.replace(/\{([a-zA-Z]+)\}/g, (blank, name: string) => {
    const value = values[name];
    if (value === undefined) return blank;
    return typeof value === 'number' ? numberIn(value, language) : value;
  });
}

function formOf(plural: Plural, n: number, language: Language): string {
  const rule = PLURALS[language].select(n);
  if (rule === 'one') return plural.one;
  return rule === 'many' ? (plural.many ?? plural.other) : plural.other;
}

/** A number in the form of a language, with at most `digits` decimals. */
export function numberIn(value: number, language: Language, digits = 1): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(value);
}

/** A signed number, with a true minus sign. */
export function signedIn(value: number, language: Language, digits = 1): string {
  const format = { maximumFractionDigits: digits, signDisplay: 'exceptZero' } as const;
  return new Intl.NumberFormat(LOCALES[language], format).format(value).replace('-', '\u2212');
}

/** "a, b and c" in a language. */
export function listIn(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(parts);
}
