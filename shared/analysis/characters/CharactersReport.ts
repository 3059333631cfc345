import type { Baseline } from '../../bots/baselines/baselines.ts';
import type { CharacterPolicy } from '../../bots/bots.ts';
import type { Estimate } from '../statistics/estimate.ts';
import type { Player } from './CharacterJob.ts';

/** How some games of a player went. Advantages: 0 no deal, 100 the best accord acceptable to both homes at the opening. */
export interface Figures {
  /** Share of rounds with an accord, and of counted clauses that came home. */
  readonly agreement: number;
  readonly acceptedAtHome: number;
  /** Mean of the seats it plays. */
  readonly advantage: Estimate;
  /** Mean of the seats' shares against the best accord for all of them, per cent. */
  readonly efficiency: number;
  /** Advantage of the seat that is worst off. */
  readonly worstOff: number;
  /** Rounds to the first accord; one more than were played where there was none. */
  readonly roundsUsed: number;
}

/** How one player did. */
export interface PlayerRow {
  readonly player: Player;
  /** In every seat. */
  readonly own: Figures;
  /** In half the seats, baselines in the others. */
  readonly among: Figures;
  /** CPU time for each act, milliseconds, and the longest of a single deliberation. */
  readonly cpuMsPerMove: number;
  readonly slowestMs: number;
  /** Words on a vote that were put to the test, and the share of them that the vote contradicted. */
  readonly statements: number;
  readonly contradicted: number;
  /** Votes over the seat's own line; must be 0 for characters. */
  readonly redLinesCrossed: number;
  /** Nobody was tried in a field of baselines: `null`. */
  readonly exploitability: Exploitability | null;
}

/**
 * What a single seat gains by playing something else in a field of one player: above 0, others can live off it; below 0,
 * nobody who was tried does better than to play as it does.
 */
export interface Exploitability {
  /** Who gains most. */
  readonly deviator: Player;
  readonly gain: Estimate;
  /** Two-sided, corrected after Holm over all deviators. */
  readonly probability: number;
  /** Everybody whose gain is more than chance. */
  readonly gainers: readonly Player[];
}

/** Characters of the highest level as strategies: what one seat gets with the row in a field of the column. */
export interface EmpiricalGame {
  readonly strategies: readonly CharacterPolicy[];
  /** Advantages, by row and column. */
  readonly payoffs: readonly (readonly number[])[];
  /** Fields that nobody leaves with a gain beyond chance are stable: symmetric equilibria as far as can be told. */
  readonly fields: readonly {
    readonly field: CharacterPolicy;
    readonly best: CharacterPolicy;
    readonly regret: Estimate;
    readonly stable: boolean;
  }[];
  /** Who goes first when the worst goes, again and again; the last is left over. */
  readonly eliminated: readonly CharacterPolicy[];
  /** Shares after everybody has copied what pays for a long time. */
  readonly replicator: readonly number[];
}

/** The half of the scenarios whose interests are less opposed, or the other half. */
export interface BandRow {
  readonly band: 'low' | 'high';
  readonly scenarios: number;
  /** Least and most opposition in it. */
  readonly opposition: readonly [number, number];
  /** Mean share of all accords that both homes would accept at the opening. */
  readonly passing: number;
  /** Mean advantage of all characters by level, and what the second and third add. */
  readonly rows: readonly {
    readonly where: 'own' | 'among';
    readonly advantages: readonly number[];
    readonly second: Estimate;
    readonly third: Estimate;
  }[];
}

/** Whether thinking further pays: paired by seed and seats. */
export interface LevelRow {
  readonly higher: Player;
  readonly lower: Player;
  readonly where: 'own' | 'among';
  readonly difference: Estimate;
  /** Two-sided, corrected after Holm over all rows. */
  readonly probability: number;
  readonly better: boolean;
}

/** Baselines in the same seats among the same others: which the character beats, corrected after Holm over all pairs. */
export interface BaselineRow {
  readonly player: Player;
  readonly better: readonly Baseline[];
  readonly open: readonly Baseline[];
  readonly worse: readonly Baseline[];
}

/** What must be true of characters, and whether it is. */
export interface CharacterCondition {
  readonly id:
    | 'red-lines'
    | 'kept-words'
    | 'thinking-time'
    | 'higher-levels-own'
    | 'higher-levels-among'
    | 'unexploited-by-baselines'
    | 'unexploited-third-level'
    | 'no-faults';
  readonly aim: string;
  readonly figure: number;
  readonly missing: readonly string[];
  readonly holds: boolean;
}

export interface CharactersReport {
  readonly games: number;
  readonly seed: string;
  readonly players: readonly PlayerRow[];
  readonly levels: readonly LevelRow[];
  readonly baselines: readonly BaselineRow[];
  /** Nothing where fewer than two characters play. */
  readonly empiricalGame: EmpiricalGame | null;
  readonly bands: readonly BandRow[];
  readonly conditions: readonly CharacterCondition[];
  readonly holds: boolean;
  readonly gamesPlayed: number;
}
