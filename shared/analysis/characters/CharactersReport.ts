import type { Baseline } from '../../bots/baselines/baselines.ts';
import type { Estimate } from '../statistics/estimate.ts';
import type { Player } from './CharacterJob.ts';

/** How one player did. Advantages: 0 no deal, 100 the best accord acceptable to both homes at the opening. */
export interface PlayerRow {
  readonly player: Player;
  /** Among its like: share of rounds with an accord, and of counted clauses that came home. */
  readonly agreement: number;
  readonly acceptedAtHome: number;
  readonly advantage: Estimate;
  /** Mean of the seats' shares against the best accord for all of them, per cent. */
  readonly efficiency: number;
  /** Advantage of the seat that is worst off. */
  readonly worstOff: number;
  /** Rounds to the first accord; one more than were played where there was none. */
  readonly roundsUsed: number;
  /** In half the seats, baselines in the others. */
  readonly amongBaselines: Estimate;
  /** CPU time for each act, milliseconds, and the longest of a single deliberation. */
  readonly cpuMsPerMove: number;
  readonly slowestMs: number;
  /** Words on a vote that were put to the test, and the share of them that the vote contradicted. */
  readonly statements: number;
  readonly contradicted: number;
  /** Votes over the seat's own line; must be 0 for characters. */
  readonly redLinesCrossed: number;
  /** What a single seat gains by playing the best deviator instead; `null` for baselines. */
  readonly exploitability: { readonly deviator: Player; readonly gain: Estimate } | null;
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
  readonly conditions: readonly CharacterCondition[];
  readonly holds: boolean;
  readonly gamesPlayed: number;
}
