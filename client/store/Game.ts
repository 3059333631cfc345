import type { ReadonlySignal, Signal } from '@preact/signals';
import type { DeskCommand } from '../../shared/game/Command.ts';
import type { GameEvent } from '../../shared/game/GameEvent.ts';
import type { DraftAccord, GameState } from '../../shared/game/GameState.ts';
import type { SeatId } from '../../shared/game/ids.ts';
import type { Refusal } from '../../shared/game/Refusal.ts';
import type { Viewer } from '../../shared/game/Viewer.ts';
import type { ClockReading } from '../../shared/protocol/Frame.ts';
import type { Connection, Presence } from '../../shared/protocol/Session.ts';
import type { WireCommand } from '../../shared/protocol/WireCommand.ts';
import type { Options } from '../../shared/rules/Options.ts';
import type { LoadedPack } from '../../shared/scenario/LoadedPack.ts';
import type { Words } from '../words/Words.ts';

/** A clock reading and when this page got it, by `performance.now`. */
export interface TimedClock {
  readonly reading: ClockReading;
  readonly atMs: number;
}

/** Something that happened while this page looked on, with the round it happened in. */
export interface Witnessed {
  readonly round: number;
  readonly event: GameEvent;
  /** The working text before it. */
  readonly draftBefore: DraftAccord | null;
}

/** How far a game was when it was last looked at. */
export interface Seen {
  readonly stepSerial: number;
  readonly messages: number;
  readonly votes: number;
}

/** What was missed while one was away. */
export interface Missed {
  /** The game is at another step now. */
  readonly moved: boolean;
  readonly messages: number;
  readonly votes: number;
}

/** Called with the events of one frame and the views before and after it. */
export type EventListener = (events: readonly GameEvent[], before: GameState, after: GameState) => void;

/** One game as this page sees it: signals to read, one door to act. */
export interface Game {
  readonly view: ReadonlySignal<GameState>;
  readonly viewer: ReadonlySignal<Viewer>;
  /** The seat this page acts for; `null` for watchers. */
  readonly seat: ReadonlySignal<SeatId | null>;
  readonly pack: ReadonlySignal<LoadedPack>;
  readonly words: ReadonlySignal<Words>;
  /** What the seat can do now; `null` for watchers. */
  readonly options: ReadonlySignal<Options | null>;
  readonly clock: ReadonlySignal<TimedClock>;
  readonly presence: ReadonlySignal<Presence | null>;
  readonly connection: ReadonlySignal<Connection>;
  readonly witnessed: ReadonlySignal<readonly Witnessed[]>;
  readonly missed: Signal<Missed | null>;
  /** The last refusal, until it is dismissed. */
  readonly refusal: Signal<Refusal | null>;
  /** A command is on its way. */
  readonly busy: ReadonlySignal<boolean>;
  /** Whether it was accepted; a refusal is shown. */
  submit(command: WireCommand | DeskCommand): Promise<boolean>;
  /** Asks bots not to pause until this seat can choose again, where that is for this page to ask: alone with bots. */
  readonly hurry?: () => void;
  /** Takes the last accepted command back, where this page may: at the desk. Whether that was possible. */
  readonly takeBack?: () => Promise<boolean>;
  onEvents(listener: EventListener): () => void;
  close(): void;
}
