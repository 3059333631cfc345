import type { CardId, EndingId, SeatId } from '../game/ids.ts';
import type { PresetId, Reading } from '../game/vocabulary.ts';
import type { ClockReading } from './Frame.ts';
import type { TableSummary } from './TableSummary.ts';

/** `together`: an act begins at all tables at once; `free`: each table goes on when it is ready. */
export type ClassPace = 'together' | 'free';

/** `room`: students talk face to face and the page carries what they decide; `text`: they write to each other. */
export type ClassVoice = 'room' | 'text';

/** Asks for a class: several tables of the same kind, which students reach by one code. */
export interface OpenClass {
  /**
   * Id of a pack.
   * @minLength 1
   * @maxLength 60
   * @pattern ^[a-z0-9-]+$
   */
  readonly pack: string;
  /**
   * Tables that are played side by side.
   * @minimum 1
   * @maximum 40
   */
  readonly tables: number;
  /**
   * Seats of each table: one of the sizes of the pack.
   * @minimum 2
   * @maximum 12
   */
  readonly seats: number;
  /**
   * @minimum 1
   * @maximum 7
   */
  readonly rounds: number;
  readonly preset: PresetId;
  readonly reading: Reading;
  readonly pace: ClassPace;
  readonly voice: ClassVoice;
  /**
   * Who plays the seats that no student takes: the name of a character, or `mixed`.
   * @minLength 1
   * @maxLength 40
   * @pattern ^[a-z0-9-]+$
   */
  readonly bots: string;
  /**
   * Cards taken out; none when left out.
   * @maxItems 60
   */
  readonly excludedCards?: readonly CardId[];
}

/** How students find a class, and its id at the desk. */
export interface ClassOpened {
  readonly id: string;
  readonly code: string;
}

/** What anybody with the code may know of a class. */
export interface ClassSummary {
  readonly code: string;
  readonly pack: string;
  readonly voice: ClassVoice;
  readonly stage: 'lobby' | 'running' | 'over';
  readonly tables: number;
  readonly students: number;
}

/** Asks for a place in a class; comes from the press of a button, never from opening a link. */
export interface JoinClass {
  /**
   * What the others call this student; none is needed.
   * @minLength 1
   * @maxLength 24
   */
  readonly pseudonym?: string;
}

/** What a student is in a class: in a seat, sharing one, or looking on. */
export type StudentPlace =
  | { readonly kind: 'seat' | 'mirror'; readonly tableCode: string; readonly seat: SeatId }
  | { readonly kind: 'observer'; readonly tableCode: string };

/** The answer: the key to one's place, wherever in the class it is, shown once and kept as a hash; and the place. */
export interface ClassJoined {
  readonly key: string;
  readonly place: StudentPlace;
}

/** A class as the desk sees it. */
export interface DeskClass extends ClassSummary {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly openedAtMs: number;
  readonly pace: ClassPace;
  readonly wall: readonly WallTable[];
  readonly people: readonly DeskStudent[];
}

/** A table of a class as the desk watches it. */
export interface WallTable extends TableSummary {
  /** Id of its game at the desk. */
  readonly game: string;
  readonly paused: boolean;
  readonly clock: ClockReading;
  /** `null` until it is over. */
  readonly ending: EndingId | null;
}

/** A class as the desk lists it: nothing of its games, so that a long list costs nothing. */
export interface ListedClass {
  readonly id: string;
  readonly code: string;
  readonly pack: string;
  /** Milliseconds since 1970. */
  readonly openedAtMs: number;
  readonly students: number;
  /** Games of its tables, in order. */
  readonly games: readonly string[];
}

export interface DeskStudent {
  readonly id: string;
  readonly pseudonym: string | null;
  readonly place: StudentPlace;
}
