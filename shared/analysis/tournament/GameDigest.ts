import type { ClauseId, SeatId } from '../../game/ids.ts';
import type { Frame, Level, Visibility } from '../../game/vocabulary.ts';

/** What is kept of a game between bots. */
export interface GameDigest {
  readonly seed: string;
  /** Outcome of each seat, in hundredths of a point. */
  readonly seats: { readonly [seat: SeatId]: number };
  readonly rounds: readonly RoundDigest[];
  /** Levels that stood at the end of some half-year. */
  readonly stood: { readonly [clause: ClauseId]: readonly Level[] };
  readonly faults: number;
}

/** A clause at another level than stands. */
export interface Change {
  readonly clause: ClauseId;
  readonly level: Level;
}

/** What is kept of a round. */
export interface RoundDigest {
  /** Changes put to the final vote. */
  readonly put: readonly Change[];
  /** Changes somebody asked for before the whole table: by a stance on the docket, in the text, by an amendment. */
  readonly asked: readonly Change[];
  /** Changes counted at home: what became of them, and how they were shown. */
  readonly counted: readonly {
    readonly clause: ClauseId;
    readonly level: Level;
    readonly visibility: Visibility;
    /** Both homes accepted the clause itself. */
    readonly home: boolean;
    /** It stands: its linked clauses passed as well. */
    readonly stands: boolean;
  }[];
  /** Whether the table adopted the accord; `null` when there was nothing to vote on. */
  readonly adopted: boolean | null;
  /** The frame that stands after the round. */
  readonly frame: Frame;
  /** Whether a gauge on the table crossed one of its named bands. */
  readonly crossed: boolean;
}
