import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ClauseId } from '../game/ids.ts';
import { checkPack } from './checkPack.ts';
import type { PackProblem } from './PackProblem.ts';
import type { PackTexts } from './PackTexts.ts';
import type { ScenarioPack } from './ScenarioPack.ts';

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

interface Draft {
  pack: Mutable<ScenarioPack>;
  en: Mutable<PackTexts>;
  es: Mutable<PackTexts>;
}

function read<T>(pack: string, file: string): T {
  return JSON.parse(
    readFileSync(new URL(`../../assets/scenarios/${pack}/${file}.json`, import.meta.url), 'utf8'),
  ) as T;
}

function draftOf(pack: string): Draft {
  return { pack: read(pack, 'pack'), en: read(pack, 'en'), es: read(pack, 'es') };
}

function problemsOf({ pack, en, es }: Draft): readonly PackProblem[] {
  return checkPack(pack as ScenarioPack, { en: en as PackTexts, es: es as PackTexts });
}

describe.each(['the-road-ahead', 'quick-start'])('the pack %s', (pack) => {
  it('is sound', () => {
    expect(problemsOf(draftOf(pack))).toEqual([]);
  });
});

/** One fault each, and the path under which it must be reported. */
const FAULTS: readonly (readonly [string, string, (draft: Draft) => void])[] = [
  [
    'a clause that does not exist',
    'pack/cards/',
    ({ pack }) => {
      pack.cards[0]!.effects.push({ kind: 'deliver', clause: 'clause:none' });
    },
  ],
  [
    'a stock that does not exist, deep in a condition',
    'pack/endings/',
    ({ pack }) => {
      pack.endings[0]!.when = {
        kind: 'not',
        of: { kind: 'any', of: [{ kind: 'stock', stock: 'stock:none', atLeast: 1 }] },
      };
    },
  ],
  [
    'a flag that nothing sets',
    'pack/cards/',
    ({ pack }) => {
      pack.cards[0]!.when = { kind: 'flag', flag: 'flag:none' };
    },
  ],
  [
    'bounds the wrong way round',
    'pack/cards/',
    ({ pack }) => {
      pack.cards[0]!.when = { kind: 'round', atLeast: 3, atMost: 2 };
    },
  ],
  [
    'a count out of reach',
    'pack/endings/',
    ({ pack }) => {
      pack.endings[0]!.when = { kind: 'keptClauses', atLeast: 9 };
    },
  ],
  [
    'a choice that its card does not offer',
    'pack/cards/',
    ({ pack }) => {
      pack.cards[0]!.when = { kind: 'choiceMade', card: pack.cards[0]!.id, choice: 'choice:none' };
    },
  ],
  [
    'a power that does not exist',
    'pack/clauses/clause:arms/deliveredBy',
    ({ pack }) => {
      pack.clauses[0]!.deliveredBy = 'power:none';
    },
  ],
  [
    'a target where there is none',
    'pack/cards/',
    ({ pack }) => {
      pack.cards[0]!.effects.push({ kind: 'suspend', clause: 'target', rounds: 1 });
    },
  ],
  [
    'a level of 2009 that is none',
    'pack/clauses/clause:arms/today',
    ({ pack }) => {
      pack.clauses[0]!.today = 4 as 3;
    },
  ],
  [
    'a table without a head',
    'pack/tables/0/seats',
    ({ pack }) => {
      pack.tables[0]!.seats = pack.tables[0]!.seats.filter((seat) => seat !== 'mx-presidency');
    },
  ],
  [
    'a second head',
    'pack/seats',
    ({ pack }) => {
      pack.seats.find((seat) => seat.id === 'mx-senate')!.head = true;
    },
  ],
  [
    'an id defined twice',
    'pack/stocks',
    ({ pack }) => {
      pack.stocks.push(pack.stocks[0]!);
    },
  ],
  [
    'more rounds than half-years',
    'pack/roundChoices/0',
    ({ pack }) => {
      pack.halfYears = pack.halfYears.slice(0, 2);
    },
  ],
  [
    'half-years out of order',
    'pack/halfYears/1/id',
    ({ pack }) => {
      pack.halfYears[1]!.id = '2011H1';
    },
  ],
  [
    'news that asks somebody',
    'pack/cards/',
    ({ pack }) => {
      pack.cards.find((card) => card.kind === 'news')!.asks = 'mx-senate';
    },
  ],
  [
    'a coefficient outside its range',
    'pack/coefficients/',
    ({ pack }) => {
      pack.coefficients[0]!.low = pack.coefficients[0]!.value + 1;
    },
  ],
  [
    'bands that do not rise',
    'pack/stocks/stock:alarm/bands',
    ({ pack }) => {
      pack.stocks.find((stock) => stock.id === 'stock:alarm')!.bands = [5001, 2500];
    },
  ],
  [
    'a last ending that may not fit',
    'pack/endings/',
    ({ pack }) => {
      pack.endings.pop();
    },
  ],
  [
    'a clause without words',
    'es/clauses/clause:arms',
    ({ es }) => {
      delete es.clauses['clause:arms' as ClauseId];
    },
  ],
  [
    'words without a clause',
    'en/clauses/clause:none',
    ({ en }) => {
      en.clauses['clause:none'] = en.clauses['clause:arms']!;
    },
  ],
  [
    'a cause without words',
    'en/causes/cause:attribute-guns',
    ({ en }) => {
      delete en.causes['cause:attribute-guns'];
    },
  ],
  [
    'a term in one language only',
    'es/terms/ratify',
    ({ es }) => {
      delete es.terms['ratify'];
    },
  ],
  [
    'a place that one language leaves out',
    'es/causes/cause:attribute-guns',
    ({ es }) => {
      es.causes['cause:attribute-guns'] = 'Reglas';
    },
  ],
  [
    'a band without a name',
    'en/stocks/stock:alarm/bands',
    ({ en }) => {
      en.stocks['stock:alarm']!.bands = ['calm'];
    },
  ],
  [
    'a brief too long to be read at the table',
    'en/seats/mx-senate/brief',
    ({ en }) => {
      en.seats['mx-senate']!.brief!.fear.plain = 'long '.repeat(121);
    },
  ],
  [
    'a line too long to be spoken',
    'es/lines/line:long',
    ({ en, es }) => {
      en.lines['line:long'] = 'short';
      es.lines['line:long'] = 'palabra '.repeat(26);
    },
  ],
];

describe('checkPack', () => {
  it.each(FAULTS)('finds %s', (_name, path, spoil) => {
    const draft = draftOf('quick-start');
    const before = problemsOf(draft).length;
    spoil(draft);
    const found = problemsOf(draft);
    expect(found.length).toBeGreaterThan(before);
    expect(found.map((problem) => problem.path)).toContainEqual(expect.stringContaining(path));
  });
});
