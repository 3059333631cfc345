import type { PowerTarget, Speech } from '../../shared/game/Command.ts';
import type { TextRef } from '../../shared/game/ids.ts';
import type { PackTexts, Registered } from '../../shared/scenario/PackTexts.ts';
import type { TableWords } from './TableWords.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';

/** Whatever the texts of a pack do not name is shown by its id, so that a gap is seen and nothing breaks. */
export function packWords(options: {
  readonly texts: PackTexts;
  readonly register: 'plain' | 'full';
  /** The words that were said; `null` once removed. */
  spoken(ref: TextRef): string | null;
}): TableWords {
  const { texts, register } = options;
  const fixed = texts.language === 'en' ? en : es;
  const passage = (registered: Registered | undefined): string => registered?.[register] ?? '';
  const clauseName = (clause: `clause:${string}`): string => texts.clauses[clause]?.name ?? clause;
  const words: TableWords = {
    language: texts.language,
    sideName: (side) => fixed[side],
    seatName: (seat) => texts.seats[seat]?.name ?? seat,
    seatShort: (seat) => texts.seats[seat]?.short ?? seat,
    clauseName,
    levelName: (clause, level) => texts.clauses[clause]?.levels[level] ?? String(level),
    stockName: (stock) => texts.stocks[stock]?.name ?? stock,
    bandName: (stock, band) => texts.stocks[stock]?.bands[band] ?? '',
    cardHeadline: (card) => texts.cards[card]?.headline ?? card,
    cardBody: (card) => passage(texts.cards[card]?.body),
    choiceName: (card, choice) => texts.cards[card]?.choices[choice]?.name ?? choice,
    halfYearName: (half) => texts.halfYears[half]?.name ?? half,
    halfYearTheme: (half) => texts.halfYears[half]?.theme ?? '',
    halfYearNews: (half) => passage(texts.halfYears[half]?.news),
    publicVoteName: (vote) => texts.votes[vote] ?? vote,
    powerName: (power) => texts.powers[power]?.name ?? power,
    targetName: (target) => targetName(words, target),
    causeName: (part) =>
      filled(texts.causes[part.cause] ?? part.cause, {
        clause: part.clause === undefined ? '' : clauseName(part.clause),
        seat: part.seat === undefined ? '' : words.seatName(part.seat),
        audience: part.audience === undefined ? '' : (texts.audiences[part.audience] ?? part.audience),
      }),
    endingName: (ending) => texts.endings[ending]?.name ?? ending,
    endingStory: (ending) => passage(texts.endings[ending]?.story),
    speech: (speech) => (speech.kind === 'text' ? options.spoken(speech.ref) : lineOf(words, texts, speech)),
    table: (key) => fixed[key],
  };
  return words;
}

/** A word with its blanks filled: `{n}` by `values.n`. */
export function filled(pattern: string, values: { readonly [blank: string]: string | number }): string {
  return pattern.replace(/\{([a-z]+)\}/g, (whole, blank: string) => String(values[blank] ?? whole));
}

function lineOf(words: TableWords, texts: PackTexts, speech: Extract<Speech, { kind: 'line' }>): string {
  const { clause, level, seat } = speech;
  return filled(texts.lines[speech.line] ?? speech.line, {
    clause: clause === undefined ? '' : words.clauseName(clause),
    level: clause === undefined || level === undefined ? '' : words.levelName(clause, level),
    seat: seat === undefined ? '' : words.seatName(seat),
  });
}

function targetName(words: TableWords, target: PowerTarget): string {
  if (target.kind === 'clause') return words.clauseName(target.clause);
  return target.kind === 'seat' ? words.seatName(target.seat) : words.stockName(target.stock);
}
