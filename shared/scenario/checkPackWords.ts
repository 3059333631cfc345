import { checkPackBriefs } from './checkPackBriefs.ts';
import { checkPackKeys } from './checkPackKeys.ts';
import { causesOf } from './PackIds.ts';
import type { Report, TextsByLanguage } from './PackProblem.ts';
import type { PackTexts } from './PackTexts.ts';
import { wordsOf } from './readability.ts';
import type { ScenarioPack } from './ScenarioPack.ts';

const LANGUAGES = ['en', 'es'] as const;

/** Longest line of speech, in words. */
const LINE_WORDS = 25;

/** Causes that only the data of the pack names; any other may be named by a rule. */
const OWN_CAUSES = /^cause:(?:attribute|ending|card|power)-/u;

/** Whether every id has its words in both languages, and no words are left over. */
export function checkPackWords(pack: ScenarioPack, texts: TextsByLanguage, report: Report): void {
  for (const language of LANGUAGES) {
    const words = texts[language];
    if (words.language !== language) report(`${language}/language`, language, words.language);
    checkEveryId(pack, words, language, report);
    checkShapes(pack, words, language, report);
    checkPackBriefs(pack, words, language, report);
    for (const [id, line] of Object.entries(words.lines))
      if (wordsOf(line).length > LINE_WORDS)
        report(`${language}/lines/${id}`, `at most ${LINE_WORDS} words`, String(wordsOf(line).length));
  }
  checkParity(texts, report);
}

function checkEveryId(pack: ScenarioPack, words: PackTexts, language: string, report: Report): void {
  const expected = {
    clauses: pack.clauses.map(({ id }) => id),
    attributes: pack.attributes.map(({ id }) => id),
    seats: pack.seats.map(({ id }) => id),
    audiences: pack.audiences.map(({ id }) => id),
    powers: pack.powers.map(({ id }) => id),
    cards: pack.cards.map(({ id }) => id),
    stocks: pack.stocks.map(({ id }) => id),
    endings: pack.endings.map(({ id }) => id),
    halfYears: pack.halfYears.map(({ id }) => id),
    votes: pack.halfYears.flatMap((half) => half.votes.map(({ id }) => id)),
    history: pack.halfYears.flatMap((half) => half.history.map(({ id }) => id)),
  };
  for (const [kind, ids] of Object.entries(expected))
    checkPackKeys(ids, words[kind as keyof typeof expected], `${language}/${kind}`, report);
  const causes = causesOf(pack);
  for (const cause of new Set(causes))
    if (!Object.hasOwn(words.causes, cause)) report(`${language}/causes/${cause}`, 'words', 'none');
  for (const cause of Object.keys(words.causes))
    if (OWN_CAUSES.test(cause) && !causes.includes(cause as (typeof causes)[number]))
      report(`${language}/causes/${cause}`, 'a part of the pack that names it', 'none');
}

/** Lists of words are as long as what they name; choices have theirs. */
function checkShapes(pack: ScenarioPack, words: PackTexts, language: string, report: Report): void {
  for (const { id, levels } of pack.clauses) {
    const clause = words.clauses[id];
    for (const list of ['levels', 'prose'] as const)
      if (clause !== undefined && clause[list].length !== levels.length)
        report(
          `${language}/clauses/${id}/${list}`,
          `${levels.length} of them, one a level`,
          String(clause[list].length),
        );
  }
  for (const { id, bands } of pack.stocks) {
    const stock = words.stocks[id];
    const names = bands.length + 1;
    if (stock !== undefined && stock.bands.length !== names)
      report(`${language}/stocks/${id}/bands`, `${names} names`, String(stock.bands.length));
  }
  for (const { id, options } of pack.powers)
    checkPackKeys(
      (options ?? []).map((option) => option.id),
      words.powers[id]?.options ?? {},
      `${language}/powers/${id}/options`,
      report,
    );
  for (const { id, choices } of pack.cards) {
    const card = words.cards[id];
    if (card !== undefined)
      checkPackKeys(
        choices.map((choice) => choice.id),
        card.choices,
        `${language}/cards/${id}/choices`,
        report,
      );
  }
}

/** What only rules name is there in both languages or in none, with the same places to fill in. */
function checkParity({ en, es }: TextsByLanguage, report: Report): void {
  for (const kind of ['causes', 'lines', 'terms'] as const) {
    checkPackKeys(Object.keys(en[kind]), es[kind], `es/${kind}`, report);
    if (kind === 'terms') continue;
    const [english, spanish]: readonly Readonly<Record<string, string>>[] = [en[kind], es[kind]];
    for (const [key, label] of Object.entries(english ?? {})) {
      const other = spanish?.[key];
      if (other !== undefined && placesIn(label) !== placesIn(other))
        report(`es/${kind}/${key}`, `the places ${placesIn(label) || '(none)'}`, placesIn(other) || '(none)');
    }
  }
}

function placesIn(label: string): string {
  return [...new Set(label.match(/\{[a-z]+\}/gu) ?? [])].sort().join(' ');
}
