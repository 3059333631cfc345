import type { ClauseId, SeatId } from '../../game/ids.ts';
import type { Frame, Visibility } from '../../game/vocabulary.ts';
import type { Estimate } from '../statistics/estimate.ts';

/**
 * Whether thinking pays at this table and nothing rules it: test bots against the adaptive bot in the same seat with
 * the same luck, the accords that are possible at the opening, and what games between the characters are like.
 * Intervals are 95 %. Scores: 0 is 2009 carried to 2012, 100 the best accord reachable at the start.
 */
export interface TournamentReport {
  /** Games of the adaptive bot in all seats, and the most of each test bot in each seat. */
  readonly games: number;
  readonly seed: string;
  /** How bots play here: one look at every accord the docket allows, no search; homes are heard as at any table. */
  readonly mode: 'no-search';
  readonly adaptive: string;
  /** The adaptive bot in every seat. */
  readonly baseline: { readonly [seat: SeatId]: Score };
  readonly bots: readonly BotReport[];
  readonly accords: readonly AccordShares[];
  readonly mixed: MixedReport;
  readonly conditions: readonly BalanceCondition[];
  /** All conditions hold. */
  readonly holds: boolean;
  /** Refused commands and steps closed by force, over all games; bots should make none. */
  readonly faults: number;
  readonly gamesPlayed: number;
}

export interface Score extends Estimate {
  /** Standard deviation over games. */
  readonly deviation: number;
}

/** A test bot in every seat it is meant for. */
export interface BotReport {
  readonly bot: string;
  readonly seats: readonly SeatReport[];
  /** Seats in which its difference to the adaptive bot is below 0, or above 0, by the whole interval. */
  readonly below: number;
  readonly above: number;
}

export interface SeatReport {
  readonly seat: SeatId;
  /** Games it played here: all, or as many as made the difference clear. */
  readonly games: number;
  readonly score: Score;
  /** Its score less that of the adaptive bot in the same seat, seed by seed. */
  readonly difference: Estimate;
  /** Standard deviation of the difference. */
  readonly deviation: number;
  readonly verdict: 'below' | 'open' | 'above';
}

/** How many of all accords are possible at the opening: shared frame, all announced, no capital, no mood. */
export interface AccordShares {
  readonly scenario: string;
  readonly seats: number;
  readonly clauses: number;
  /** Accords there are. */
  readonly all: number;
  /** As if there were time to go step by step: this is what the aims speak of. */
  readonly stepwise: Shares;
  /** In one go, with the price of several steps at once. */
  readonly atOnce: Shares;
  readonly aims: { readonly pass: Aim; readonly tenth: Aim };
}

export interface Shares {
  /** Every clause that differs from 2009 reaches its threshold at both homes. */
  readonly pass: number;
  /** And every seat has at least a tenth of its ceiling: by the weights of the scenario, without temper. */
  readonly tenth: number;
}

export type Aim = readonly [least: number, most: number];

/** Games in which the characters sit in turn. */
export interface MixedReport {
  readonly games: number;
  readonly field: readonly string[];
  readonly rounds: number;
  /** Shares of rounds. */
  readonly roundsChanged: number;
  readonly roundsChangedOrCrossed: number;
  /** Share of accords put to the vote that the table adopted. */
  readonly adopted: number;
  readonly clauses: readonly ClauseReport[];
  /** Of all clauses together. */
  readonly stands: number;
  readonly home: number;
  /** Shares of the changes that came to stand. */
  readonly visibility: { readonly [V in Visibility]: number };
  /** Shares of rounds by the frame that stands after them. */
  readonly frame: { readonly [F in Frame]: number };
}

export interface ClauseReport {
  readonly clause: ClauseId;
  /** Changes put to the final vote, and the share of them that came to stand. */
  readonly put: number;
  readonly stands: number;
  /** Changes counted at home, and the share that both homes accepted. */
  readonly counted: number;
  readonly home: number;
  /** By level: share of games in which it stands at the end of some half-year. */
  readonly stood: readonly number[];
  /** By level: share of games in which it somebody asks for it as a change: on the docket, in the text, by an amendment. */
  readonly tabled: readonly number[];
}

/** One condition of balance with its figure. */
export interface BalanceCondition {
  /** Such as `bot.always-yes` or `levels.stand`. */
  readonly id: string;
  /** What is asked, in words. */
  readonly aim: string;
  /** What was found: one figure, or several by name. */
  readonly figure: number | { readonly [name: string]: number };
  /** What is outside the aim. */
  readonly missing: readonly string[];
  readonly holds: boolean;
}
