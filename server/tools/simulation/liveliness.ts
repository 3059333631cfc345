import { emptyState } from '../../../shared/game/emptyState.ts';
import { evolve } from '../../../shared/game/evolve.ts';
import type { ClauseId } from '../../../shared/game/ids.ts';
import { LEVELS } from '../../../shared/game/vocabulary.ts';
import { changedClauses } from '../../../shared/rules/draft.ts';
import type { LoadedPack } from '../../../shared/scenario/LoadedPack.ts';
import type { SimulatedGame } from './simulateGame.ts';

/** How one clause fared in a set of games. */
export interface ClauseFortune {
  readonly clause: ClauseId;
  /** Changes of it that were put to the final vote. */
  readonly put: number;
  /** Of these, changes that stood after the round. */
  readonly stood: number;
  /** Counts at home, and those that both homes passed. */
  readonly counted: number;
  readonly home: number;
  /** Games in which each level stood at the end of some half-year. */
  readonly levels: readonly number[];
  /** Games in which each level was put to the vote as a change. */
  readonly tabled: readonly number[];
}

export interface Liveliness {
  readonly games: number;
  readonly rounds: number;
  /** Rounds after which a standing level differs. */
  readonly roundsChanged: number;
  readonly votes: number;
  readonly adopted: number;
  readonly refused: number;
  readonly overridden: number;
  readonly clauses: readonly ClauseFortune[];
  readonly endings: { readonly [ending: string]: number };
  /** Counts at each home: how far support lay from the threshold, in points. */
  readonly margins: { readonly us: Spread; readonly mx: Spread };
}

export interface Spread {
  readonly tenth: number;
  readonly median: number;
  readonly ninetieth: number;
}

/** What stood, what was tried and what failed, from the logs alone. */
export function liveliness(games: readonly SimulatedGame[], pack: LoadedPack): Liveliness {
  const put = new Map<ClauseId, number>();
  const tabled = new Map<string, Set<number>>();
  const standing = new Map<string, Set<number>>();
  const add = (map: Map<string, Set<number>>, key: string, game: number): void => {
    map.set(key, (map.get(key) ?? new Set()).add(game));
  };
  games.forEach(({ record, final }, game) => {
    let state = emptyState(record.header.settings);
    for (const event of record.rows.flatMap((row) => row.events)) {
      state = evolve(state, event);
      if (event.type !== 'VoteOpened' || event.vote.motion.kind !== 'accord') continue;
      for (const clause of changedClauses(state)) {
        put.set(clause, (put.get(clause) ?? 0) + 1);
        add(tabled, `${clause} ${state.draft?.terms[clause]?.level ?? 0}`, game);
      }
    }
    for (const { half, levels } of final.history) {
      if (half >= final.settings.rounds) continue;
      for (const [clause, level] of Object.entries(levels)) add(standing, `${clause} ${level}`, game);
    }
  });
  const ratifications = games.flatMap(({ final }) => final.ratifications);
  const votes = games.flatMap(({ final }) => final.votes).filter((vote) => vote.motion.kind === 'accord');
  return {
    games: games.length,
    rounds: games.reduce((sum, { final }) => sum + final.settings.rounds, 0),
    roundsChanged: games.reduce(
      (sum, { final }) =>
        sum + new Set(final.ratifications.filter((entry) => entry.ratified).map((entry) => entry.round)).size,
      0,
    ),
    votes: votes.length,
    adopted: votes.filter((vote) => vote.adopted).length,
    refused: votes.filter((vote) => vote.refusedBy.length > 0).length,
    overridden: votes.filter((vote) => vote.sides.us.overriddenBy ?? vote.sides.mx.overriddenBy).length,
    clauses: pack.raw.clauses.map(({ id }): ClauseFortune => {
      const counted = ratifications.filter((entry) => entry.clause === id);
      return {
        clause: id,
        put: put.get(id) ?? 0,
        stood: counted.filter((entry) => entry.ratified).length,
        counted: counted.length,
        home: counted.filter((entry) => entry.counts.every((count) => count.passed)).length,
        levels: LEVELS.map((level) => standing.get(`${id} ${level}`)?.size ?? 0),
        tabled: LEVELS.map((level) => tabled.get(`${id} ${level}`)?.size ?? 0),
      };
    }),
    endings: countOf(games.map(({ final }) => final.conclusion?.ending ?? 'none')),
    margins: { us: spreadAt('us'), mx: spreadAt('mx') },
  };

  function spreadAt(side: 'us' | 'mx'): Spread {
    const margins = ratifications
      .flatMap((entry) => entry.counts)
      .filter((count) => count.side === side)
      .map((count) => (count.support - count.threshold) / 100)
      .sort((a, b) => a - b);
    const at = (share: number): number => margins[Math.floor(share * margins.length)] ?? 0;
    return { tenth: at(0.1), median: at(0.5), ninetieth: at(0.9) };
  }
}

function countOf(names: readonly string[]): { readonly [name: string]: number } {
  const counts: { [name: string]: number } = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Prints it as a table for people. */
export function printLiveliness(lively: Liveliness): void {
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));
  const total = (pick: (clause: ClauseFortune) => number): number =>
    lively.clauses.reduce((sum, clause) => sum + pick(clause), 0);
  const levels = (counts: readonly number[]): string =>
    counts.map((count) => share(count, lively.games)).join(' ');
  console.log(`rounds that change a standing clause ${share(lively.roundsChanged, lively.rounds)}`);
  console.log(
    `votes ${lively.votes}, adopted ${share(lively.adopted, lively.votes)}, refused by a head ${lively.refused}, signed alone ${lively.overridden}`,
  );
  const all = { put: total(({ put }) => put), stood: total(({ stood }) => stood) };
  const home = { counted: total(({ counted }) => counted), home: total(({ home: passed }) => passed) };
  console.log(
    `put to the vote ${all.put}, standing ${share(all.stood, all.put)}, accepted at home ${share(home.home, home.counted)}`,
  );
  console.log('clause                 put  stood  home   games in which a level stands | is put to the vote');
  for (const fortune of lively.clauses) {
    const { clause, put, stood, counted, home: passed } = fortune;
    console.log(
      `${clause.padEnd(20)} ${String(put).padStart(5)}  ${share(stood, put).padStart(5)} ${share(passed, counted).padStart(5)}   ${levels(fortune.levels)} | ${levels(fortune.tabled)}`,
    );
  }
  for (const side of ['us', 'mx'] as const) {
    const { tenth, median, ninetieth } = lively.margins[side];
    console.log(`support above the threshold, ${side}: ${tenth} ${median} ${ninetieth} (10, 50, 90 %)`);
  }
  console.log(`endings ${JSON.stringify(lively.endings)}`);
}
