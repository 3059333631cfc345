import type { Because } from '../../shared/analysis/ending/becauseOf.ts';
import type { EndingCause } from '../../shared/analysis/ending/EndingCause.ts';
import type { GameState } from '../../shared/game/GameState.ts';
import type { Side } from '../../shared/game/ids.ts';
import { LEVELS, type Level } from '../../shared/game/vocabulary.ts';
import { common } from '../../shared/i18n/common.ts';
import { outcome } from '../../shared/i18n/outcome.ts';
import { type Language, listIn, numberIn, signedIn, speakerOf } from '../../shared/i18n/text.ts';
import type { Evidence } from '../../shared/rules/conditions/evidenceOf.ts';
import type { Words } from './Words.ts';

/** Hundredths in a point. */
const UNIT = 100;

/** Why a game ended as it did, what decided a goal: computed findings in the words of a game. */
export interface OutcomeText {
  /** One sentence: the facts that decided, and their two or three weightiest causes with their size. */
  because(because: Because, state: GameState): string;
  cause(cause: EndingCause): string;
  /** What a goal asked for, and what was found; `null` where there is no figure to show. */
  figure(evidence: Evidence): string | null;
  place(side: Side): string;
}

export function outcomeText(words: Words): OutcomeText {
  const { language } = words;
  const t = speakerOf(outcome, () => language);
  const c = speakerOf(common, () => language);
  const list = (parts: readonly string[]): string => listIn(parts, language);
  const points = (value: number, digits = 1): string => numberIn(value / UNIT, language, digits);
  const place = (side: Side): string => t(side === 'us' ? 'homeUs' : 'homeMx');

  function because({ facts, causes }: Because, state: GameState): string {
    const elections = electionsIn(facts, state);
    const told = [
      ...facts.flatMap((fact) => factText(fact, state) ?? []),
      ...(elections.stayed.length === 0
        ? []
        : [t('factStayed', { n: elections.stayed.length, list: list(elections.stayed.map(place)) })]),
      ...(elections.turned.length === 0
        ? []
        : [t('factTurned', { n: elections.turned.length, list: list(elections.turned.map(place)) })]),
    ];
    if (told.length === 0 && state.conclusion !== null) told.push(words.causeById(state.conclusion.because));
    const start = capital(list(told.map((fact, index) => (index === 0 ? fact : inSentence(fact)))));
    if (causes.length === 0) return t('factsOnly', { facts: start });
    const gauges = new Set(causes.flatMap((one) => (one.kind === 'part' ? (one.stock ?? []) : [])));
    const parts = causes.map((one) => cause(one, gauges.size > 1));
    const listed = causes.every((one) => one.kind === 'undelivered');
    return t(listed ? 'sentenceList' : 'sentence', { facts: start, causes: parts.join('; ') });
  }

  /** Part of a sentence; `null` for what is told otherwise, or not at all. */
  function factText({ asked, figure }: Evidence, state: GameState): string | null {
    const n = figure ?? 0;
    switch (asked.kind) {
      case 'stock':
        return t('factStock', { stock: words.stock(asked.stock), n: points(n, 0) });
      case 'keptShare':
      case 'keptClauses': {
        const kept = state.conclusion?.kept ?? [];
        if (kept.length === 0) return t('factNoChange');
        return t('factKeptShare', { n: kept.filter((one) => one.kept).length, m: kept.length });
      }
      case 'standing':
        return t('factStanding', {
          clause: words.clause(asked.clause),
          level: words.level(asked.clause, levelOf(n)),
        });
      case 'changedClauses':
        return t('factChanged', { n });
      case 'failedAtHome':
        if (n === 0) return null;
        if (asked.clause !== undefined)
          return t('factFailedOf', { place: homeOf(asked.side), clause: words.clause(asked.clause), n });
        return asked.side === undefined
          ? t('factFailed', { n })
          : t('factFailedAt', { place: homeOf(asked.side), n });
      case 'undelivered':
        return t('factUndelivered', { n });
      case 'policeMatter':
        return t('factPolice');
      default:
        return null;
    }
  }

  function homeOf(side: Side | undefined): string {
    return side === undefined ? t('eitherHome') : place(side);
  }

  function cause(one: EndingCause, named = false): string {
    switch (one.kind) {
      case 'part': {
        const values = {
          cause: words.cause(one.part),
          amount: signedIn(one.part.amount / UNIT, language, 0),
        };
        return named && one.stock !== null
          ? t('causeWithStock', { ...values, stock: words.stock(one.stock) })
          : t('causeWithAmount', values);
      }
      case 'undelivered': {
        const clause = words.clause(one.clause);
        return one.seat === null
          ? t('causeUndeliveredAlone', { clause })
          : t('causeUndelivered', { clause, seat: words.seat(one.seat) });
      }
      case 'notAdopted':
        return t('causeNotAdopted', { n: one.rounds, m: one.of });
      case 'noMajority':
        return t('causeNoMajority', { n: one.rounds, place: place(one.side) });
      case 'headRefused':
        return t('causeHeadRefused', { n: one.rounds, seat: words.seat(one.seat) });
      case 'refused':
        return t('causeRefused', { n: one.count, place: place(one.side) });
    }
  }

  function figure({ asked, found, figure: n, wanted }: Evidence): string | null {
    const tell = (what: string, seen: string, bound: string): string =>
      t('figure', { what, found: seen, bound });
    const count = (what: string, bounds: Bounds): string | null =>
      n === null || !wanted
        ? null
        : tell(
            what,
            numberIn(n, language, 0),
            boundText(bounds, (value) => numberIn(value, language, 0)),
          );
    switch (asked.kind) {
      case 'stock': {
        if (n === null || !wanted) return null;
        const bound = boundText(asked, (value) => points(value, 0));
        // never "30, asked: 30 or less" for what was missed by a hair
        const near = [asked.atLeast, asked.atMost].some(
          (edge) => edge !== undefined && Math.abs(edge - n) < UNIT,
        );
        return near
          ? tell(
              words.stock(asked.stock),
              t('ofHundred', { n: points(n, 2) }),
              boundText(asked, (value) => points(value, 2)),
            )
          : tell(words.stock(asked.stock), t('ofHundred', { n: points(n, 0) }), bound);
      }
      case 'standing': {
        if (n === null || !wanted) return null;
        const level = (value: number): string => quoted(words.level(asked.clause, levelOf(value)), language);
        return tell(words.clause(asked.clause), level(n), boundText(asked, level, 3));
      }
      case 'delivered':
        return tell(
          words.clause(asked.clause),
          t(found ? 'isDelivered' : 'notDelivered'),
          t(wanted ? 'isDelivered' : 'notDelivered'),
        );
      case 'frame':
        return tell(
          t('whatFrame'),
          c(found === (asked.frame === 'shared') ? 'shared' : 'assistance'),
          c(asked.frame),
        );
      case 'changedClauses':
        return count(t('whatChanged'), asked);
      case 'keptClauses':
        return count(t('whatKept'), asked);
      case 'keptShare':
        return count(t('whatKeptShare'), asked);
      case 'undelivered':
        return count(t('whatUndelivered'), asked);
      case 'round':
        return count(t('whatRound'), asked);
      case 'failedAtHome':
        return count(
          asked.side === undefined ? t('whatFailed') : t('whatFailedAt', { place: homeOf(asked.side) }),
          asked,
        );
      default:
        return null;
    }
  }

  /** "6 or more", "2 to 4"; a bound at the end of the scale says nothing. */
  function boundText({ atLeast, atMost }: Bounds, write: (value: number) => string, top?: number): string {
    if (atLeast !== undefined && atMost !== undefined)
      return atLeast === atMost
        ? t('exactly', { n: write(atLeast) })
        : t('between', { n: write(atLeast), m: write(atMost) });
    if (atMost !== undefined)
      return atMost === 0 ? t('exactly', { n: write(0) }) : t('atMost', { n: write(atMost) });
    const least = atLeast ?? 0;
    return least === top ? t('exactly', { n: write(least) }) : t('atLeast', { n: write(least) });
  }

  return { because, cause: (one) => cause(one), figure, place };
}

function levelOf(value: number): Level {
  return LEVELS[value] ?? 0;
}

interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

interface Turns {
  readonly stayed: readonly Side[];
  readonly turned: readonly Side[];
}

/** What elections among the facts did, by country. */
function electionsIn(facts: readonly Evidence[], state: GameState): Turns {
  const sides = (outcomeWanted: 'governing' | 'opposition'): readonly Side[] =>
    facts.flatMap(({ asked, found }) => {
      if (asked.kind !== 'election' || !found || asked.outcome !== outcomeWanted) return [];
      const election = state.elections.find((one) => one.vote === asked.vote);
      return election === undefined ? [] : [election.side];
    });
  return { stayed: sides('governing'), turned: sides('opposition') };
}

/** First words that stay capital inside a sentence. */
const NAMES = /^(Mexic|México|Washington|U\.S\.|EE\. ?UU\.|United|Estados|Congress|White|Casa|[A-Z]{2,})/;

function inSentence(text: string): string {
  return NAMES.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function quoted(text: string, language: Language): string {
  return language === 'es' ? `«${text}»` : `“${text}”`;
}
