import type { CauseId, ClauseId, FlagId, SeatId, Side, StockId } from '../game/ids.ts';
import type { Frame } from '../game/vocabulary.ts';

/**
 * What a card, a choice or a power does. The closed language of content: a new kind is one more case here and one
 * rule in `shared/rules/effects`. `target` means what the power was aimed at; `self` the seat that acts.
 */
export type Effect =
  | {
      readonly kind: 'stock';
      readonly stock: StockId | 'target';
      /**
       * Basis points.
       * @minimum -5000
       * @maximum 5000
       */
      readonly amount: number;
      readonly cause: CauseId;
      readonly source: Source;
      readonly contested?: boolean;
    }
  | {
      readonly kind: 'support';
      readonly side: Side;
      readonly clause: ClauseId | 'all' | 'target';
      /**
       * Hundredths of a point of support.
       * @minimum -2000
       * @maximum 2000
       */
      readonly amount: number;
      /**
       * How many rounds it counts, this one included.
       * @minimum 1
       * @maximum 7
       */
      readonly rounds: number;
      readonly cause: CauseId;
      readonly source: Source;
    }
  | {
      readonly kind: 'capital';
      readonly seat: SeatId | 'self' | 'target';
      /**
       * @minimum -6
       * @maximum 6
       */
      readonly amount: number;
    }
  /** Marks the promise of a standing clause as delivered. */
  | { readonly kind: 'deliver'; readonly clause: ClauseId | 'target' }
  /** Lowers a standing clause by one level for some rounds. */
  | {
      readonly kind: 'suspend';
      readonly clause: ClauseId | 'target';
      /**
       * @minimum 1
       * @maximum 7
       */
      readonly rounds: number;
    }
  /** Ends the suspension of a standing clause. */
  | { readonly kind: 'resume'; readonly clause: ClauseId | 'target' }
  /** Makes quiet clauses public. */
  | { readonly kind: 'leak' }
  | { readonly kind: 'frame'; readonly frame: Frame }
  /** A condition that the world model and other content can read until it lapses. */
  | {
      readonly kind: 'flag';
      readonly flag: FlagId;
      /**
       * @minimum 1
       * @maximum 7
       */
      readonly rounds: number;
    }
  /** Ends a condition before it lapses. */
  | { readonly kind: 'lift'; readonly flag: FlagId }
  /** The head refuses the accord on the table. */
  | { readonly kind: 'refuse' }
  /** The head signs without the majority of its own delegation. */
  | { readonly kind: 'override' };

/**
 * Where a number or rule comes from: items of the paper (`P43`), facts (`F19b`), or `judgement` with a reason.
 * @minLength 2
 * @maxLength 200
 */
export type Source = string;
