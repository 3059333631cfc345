import type { CardId, ChoiceId, ClauseId, FlagId, SeatId, Side, StockId } from '../game/ids.ts';
import type { Frame, Level } from '../game/vocabulary.ts';

/** A question about the table that content may ask: when a card may be drawn, when a goal is met, which ending it is. */
export type Condition =
  | {
      readonly kind: 'all';
      /** @maxItems 12 */
      readonly of: readonly Condition[];
    }
  | {
      readonly kind: 'any';
      /** @maxItems 12 */
      readonly of: readonly Condition[];
    }
  | { readonly kind: 'not'; readonly of: Condition }
  | {
      readonly kind: 'stock';
      readonly stock: StockId;
      /**
       * Basis points.
       * @minimum -10000
       * @maximum 10000
       */
      readonly atLeast?: number;
      /**
       * @minimum -10000
       * @maximum 10000
       */
      readonly atMost?: number;
    }
  | {
      readonly kind: 'standing';
      readonly clause: ClauseId;
      readonly atLeast?: Level;
      readonly atMost?: Level;
    }
  | { readonly kind: 'delivered'; readonly clause: ClauseId }
  /** Clauses that stand above their level of 2009. */
  | {
      readonly kind: 'changedClauses';
      /**
       * @minimum 0
       * @maximum 10
       */
      readonly atLeast?: number;
      /**
       * @minimum 0
       * @maximum 10
       */
      readonly atMost?: number;
    }
  | {
      readonly kind: 'round';
      /**
       * @minimum 1
       * @maximum 7
       */
      readonly atLeast?: number;
      /**
       * @minimum 1
       * @maximum 7
       */
      readonly atMost?: number;
    }
  | { readonly kind: 'frame'; readonly frame: Frame }
  | { readonly kind: 'flag'; readonly flag: FlagId }
  | { readonly kind: 'seatPresent'; readonly seat: SeatId }
  | { readonly kind: 'choiceMade'; readonly card: CardId; readonly choice: ChoiceId }
  /** Clauses signed and then refused at home, over the whole game; of one clause alone if it is named. */
  | {
      readonly kind: 'failedAtHome';
      readonly side?: Side;
      readonly clause?: ClauseId;
      /**
       * @minimum 0
       * @maximum 70
       */
      readonly atLeast?: number;
      /**
       * @minimum 0
       * @maximum 70
       */
      readonly atMost?: number;
    }
  /** Changed clauses that survived to 2014; only known when the game concludes. */
  | {
      readonly kind: 'keptClauses';
      /**
       * @minimum 0
       * @maximum 10
       */
      readonly atLeast?: number;
      /**
       * @minimum 0
       * @maximum 10
       */
      readonly atMost?: number;
    }
  /** Of the clauses that differ from 2009, how many in a hundred survived to 2014; only known when the game concludes. */
  | {
      readonly kind: 'keptShare';
      /**
       * @minimum 0
       * @maximum 100
       */
      readonly atLeast?: number;
      /**
       * @minimum 0
       * @maximum 100
       */
      readonly atMost?: number;
    }
  /** Clauses that changed and stand, while nobody delivered them. */
  | {
      readonly kind: 'undelivered';
      /**
       * @minimum 0
       * @maximum 10
       */
      readonly atLeast?: number;
      /**
       * @minimum 0
       * @maximum 10
       */
      readonly atMost?: number;
    }
  /** How a public vote came out. */
  | {
      readonly kind: 'election';
      /**
       * @pattern ^[a-z0-9-]+$
       * @maxLength 40
       */
      readonly vote: string;
      readonly outcome: 'governing' | 'opposition';
    }
  /** Whether crime is headed to be a matter for police by the end of 2014; only known when the game concludes. */
  | { readonly kind: 'policeMatter' };
