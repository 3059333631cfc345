import type { ClauseId, EditId, OfferId, PowerId, SeatId, Side } from '../../game/ids.ts';
import type { Term, TextChange } from '../../game/terms.ts';
import type { Ballot, Level, Step } from '../../game/vocabulary.ts';

/** What the coach tells one player: what it could do now, what each would cost at home, what others seem to want. */
export interface Advice {
  readonly step: Step;
  /** What is open now, the most promising first. */
  readonly options: readonly CoachOption[];
  /** What both homes would say of the text as it is. */
  readonly text: readonly HomeForecast[];
  /** What others seem to want of the clauses on the docket, the surest first. */
  readonly wishes: readonly Wish[];
  /** How a sentence could begin. */
  readonly starters: readonly Starter[];
}

/** One thing that could be done, and what it would cost. */
export interface CoachOption {
  readonly act: CoachAct;
  /** What homes would say of the clauses it is about. */
  readonly homes: readonly HomeForecast[];
  /** Change of the seat's standing with its own audience, in hundredths of a point. */
  readonly standing: number;
  /** Coins. */
  readonly price: number;
  /** Chance that the table adopts the accord, per cent; `null` where nothing is voted on. */
  readonly adoption: number | null;
  readonly warning: 'redLine' | 'breaksPromise' | null;
}

export type CoachAct =
  | { readonly kind: 'ask'; readonly term: Term }
  | {
      readonly kind: 'accept';
      readonly offer: OfferId;
      readonly from: SeatId;
      readonly terms: readonly Term[];
    }
  | {
      readonly kind: 'back';
      readonly edit: EditId;
      readonly from: SeatId;
      readonly change: TextChange;
    }
  | { readonly kind: 'power'; readonly power: PowerId }
  | { readonly kind: 'amend'; readonly term: Term }
  | { readonly kind: 'ballot'; readonly ballot: Ballot }
  | { readonly kind: 'commit'; readonly amount: number }
  | { readonly kind: 'claim'; readonly clause: ClauseId };

/** The chances that a clause passes at each home, per cent. */
export interface HomeForecast {
  readonly clause: ClauseId;
  readonly level: Level;
  readonly chances: { readonly [S in Side]: number };
}

/** How it is known what a seat wants: it promised, it said so, it showed it, or it goes with its office. */
export const SURENESS = ['promised', 'said', 'shown', 'office'] as const;
export type Sureness = (typeof SURENESS)[number];

export interface Wish {
  readonly seat: SeatId;
  readonly clause: ClauseId;
  readonly level: Level;
  readonly sureness: Sureness;
}

/** The beginning of a sentence; its words are filled in by whoever shows it. */
export interface Starter {
  readonly kind: 'ask' | 'trade' | 'home' | 'listen';
  readonly seat: SeatId | null;
  readonly term: Term | null;
  /** What is given in return. */
  readonly other: Term | null;
}
