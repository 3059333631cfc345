import { type ReadonlySignal, signal } from '@preact/signals';
import { emptyState } from '../../shared/game/emptyState.ts';
import type { GameEventType } from '../../shared/game/GameEvent.ts';
import { fail } from '../../shared/game/result.ts';
import type { Viewer } from '../../shared/game/Viewer.ts';
import { viewOf } from '../../shared/game/viewOf.ts';
import { visibleTo } from '../../shared/game/visibleTo.ts';
import type { Snapshot } from '../../shared/protocol/Frame.ts';
import type { Review, ReviewRow } from '../../shared/protocol/Review.ts';
import type { Session } from '../../shared/protocol/Session.ts';
import { type FoldedReview, foldReview } from './foldReview.ts';
import { marksOf, type ReplayMarks } from './replayMarks.ts';
import { createUpdates } from './updates.ts';

/** A game that was played, to be walked through. A position is the number of rows shown. */
export interface ReplaySession extends Session {
  readonly rows: readonly ReviewRow[];
  readonly folded: FoldedReview;
  readonly marks: ReplayMarks;
  readonly position: ReadonlySignal<number>;
  /** Rows a second at their usual pace, as a factor; `null` while it stands still. */
  readonly speed: ReadonlySignal<number | null>;
  /** Shows the next row happening. */
  step(): void;
  back(): void;
  /** Goes to a position at once; it is kept within the game. */
  goTo(position: number): void;
  /** Goes to where the row with this number has just happened, or the last one before it that counts. */
  goToSeq(seq: number): void;
  /** Walks on by itself until the end or `pause`. */
  play(speed: number): void;
  pause(): void;
  /** Shows the game as one viewer saw it. */
  lookAs(viewer: Viewer): void;
}

/** How long a row stays before the next one, in milliseconds at speed 1. */
const PACE_MS = { quiet: 250, usual: 1400, weighty: 4000 } as const;
const QUIET: ReadonlySet<GameEventType> = new Set<GameEventType>([
  'SeatReady',
  'SeatOccupied',
  'ClockSet',
  'DocketFiled',
  'BallotCast',
  'CapitalCommitted',
  'PowerQueued',
  'PowerCancelled',
]);
const WEIGHTY: ReadonlySet<GameEventType> = new Set<GameEventType>([
  'CardPlayed',
  'DocketRevealed',
  'BallotsRevealed',
  'HomeCounted',
  'HalfYearMoved',
  'GameConcluded',
]);

/** Walks through a review as a session, so that the table of the game shows it. */
export function replaySession(review: Review): ReplaySession {
  const folded = foldReview(review);
  const { rows, states, clocks } = folded;
  const marks = marksOf(rows, states);
  const updates = createUpdates();
  const position = signal(marks.first);
  const speed = signal<number | null>(null);
  let viewer: Viewer = review.viewer;
  let viewSeq = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let closed = false;

  function snapshot(): Snapshot {
    return {
      viewSeq,
      viewer,
      view: viewOf(states[position.value] ?? emptyState(review.settings), viewer),
      texts: review.texts,
      clock: clockAt(position.value),
      pack: review.pack,
      packTexts: review.packTexts,
    };
  }

  function clockAt(at: number): Snapshot['clock'] {
    return clocks[at] ?? { stepSerial: 0, remainingMs: null, running: false };
  }

  function show(): void {
    if (!closed) updates.emit({ kind: 'snapshot', snapshot: snapshot() });
  }

  function step(): void {
    const row = rows[position.value];
    if (row === undefined || closed) return;
    position.value += 1;
    const events = row.events.flatMap((event) => visibleTo(viewer, event) ?? []);
    if (events.length === 0) return;
    viewSeq += 1;
    updates.emit({ kind: 'frame', frame: { viewSeq, events, texts: {}, clock: clockAt(position.value) } });
  }

  function goTo(wanted: number): void {
    const next = Math.min(marks.last, Math.max(marks.first, wanted));
    if (next === position.value) return;
    if (next === position.value + 1) {
      step();
      return;
    }
    position.value = next;
    show();
  }

  function pause(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    speed.value = null;
  }

  function walk(): void {
    const row = rows[position.value];
    if (row === undefined || speed.value === null) {
      pause();
      return;
    }
    step();
    timer = setTimeout(walk, paceOf(row) / speed.value);
  }

  return {
    rows,
    folded,
    marks,
    position,
    speed,
    step: () => {
      pause();
      step();
    },
    back: () => {
      pause();
      goTo(position.value - 1);
    },
    goTo: (wanted) => {
      pause();
      goTo(wanted);
    },
    goToSeq: (seq) => {
      pause();
      goTo(rows.findLastIndex((row) => row.seq <= seq) + 1);
    },
    play: (next) => {
      pause();
      if (position.value >= marks.last) goTo(marks.first);
      speed.value = next;
      walk();
    },
    pause,
    lookAs: (next) => {
      viewer = next;
      show();
    },
    submit: (command) =>
      Promise.resolve(
        fail({ code: 'notForThisActor', command: command.kind, params: { actor: viewer.kind } }),
      ),
    subscribe: (listener) => {
      const stop = updates.add(listener);
      listener({ kind: 'connection', connection: closed ? 'closed' : 'connecting' });
      if (closed) return stop;
      listener({ kind: 'snapshot', snapshot: snapshot() });
      listener({ kind: 'connection', connection: 'live' });
      return stop;
    },
    resync: show,
    close: () => {
      pause();
      closed = true;
      updates.clear();
    },
  };
}

function paceOf({ events }: ReviewRow): number {
  if (events.some(({ type }) => WEIGHTY.has(type))) return PACE_MS.weighty;
  return events.every(({ type }) => QUIET.has(type)) ? PACE_MS.quiet : PACE_MS.usual;
}
