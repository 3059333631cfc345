import { batch, computed, signal } from '@preact/signals';
import type { DeskCommand } from '../../shared/game/Command.ts';
import { evolveAll } from '../../shared/game/evolve.ts';
import type { GameEvent } from '../../shared/game/GameEvent.ts';
import type { GameState } from '../../shared/game/GameState.ts';
import { hashValue } from '../../shared/game/hash.ts';
import type { Refusal } from '../../shared/game/Refusal.ts';
import type { Frame, Snapshot, Texts } from '../../shared/protocol/Frame.ts';
import type { ProblemCode } from '../../shared/protocol/Problem.ts';
import type { Connection, Presence, Session } from '../../shared/protocol/Session.ts';
import type { WireCommand } from '../../shared/protocol/WireCommand.ts';
import { optionsFor } from '../../shared/rules/optionsFor.ts';
import { loadPack } from '../../shared/scenario/LoadedPack.ts';
import { language, register } from '../i18n/language.ts';
import { makeWords } from '../words/makeWords.ts';
import type { EventListener, Game, Missed, TimedClock, Witnessed } from './Game.ts';
import { missedSince, seenIn } from './missedSince.ts';

/** Events kept for the log; a whole game has fewer. */
export const MOST_WITNESSED = 4000;

/**
 * Follows a session: resolves with the game once its first snapshot is there. `onConnection` is told how the
 * connection fares until then.
 */
export function openGame(
  session: Session,
  onConnection: (connection: Connection, problem: ProblemCode | null) => void = () => undefined,
): Promise<Game> {
  return new Promise((resolve) => {
    let follower: Follower | null = null;
    let connection: Connection = 'connecting';
    let presence: Presence | null = null;
    session.subscribe((update) => {
      switch (update.kind) {
        case 'snapshot':
          if (follower === null) {
            follower = follow(session, update.snapshot);
            follower.setConnection(connection === 'connecting' ? 'live' : connection);
            if (presence !== null) follower.setPresence(presence);
            resolve(follower.game);
          } else follower.takeSnapshot(update.snapshot);
          return;
        case 'frame':
          return follower?.takeFrame(update.frame);
        case 'presence':
          presence = update.presence;
          return follower?.setPresence(update.presence);
        case 'connection':
          connection = update.connection;
          onConnection(update.connection, update.problem ?? null);
          return follower?.setConnection(update.connection);
      }
    });
  });
}

interface Follower {
  readonly game: Game;
  takeSnapshot(snapshot: Snapshot): void;
  takeFrame(frame: Frame): void;
  setPresence(presence: Presence): void;
  setConnection(connection: Connection): void;
}

function follow(session: Session, first: Snapshot): Follower {
  const view = signal<GameState>(first.view);
  const viewer = signal(first.viewer);
  const rawPack = signal(first.pack);
  const packTexts = signal(first.packTexts);
  const spoken = signal<Texts>(first.texts);
  const clock = signal<TimedClock>({ reading: first.clock, atMs: performance.now() });
  const presence = signal<Presence | null>(null);
  const connection = signal<Connection>('live');
  const witnessed = signal<readonly Witnessed[]>([]);
  const missed = signal<Missed | null>(null);
  const refusal = signal<Refusal | null>(null);
  const pending = signal(0);
  const listeners = new Set<EventListener>();

  const pack = computed(() => loadPack(rawPack.value));
  const seat = computed(() => {
    const now = viewer.value;
    return now.kind === 'seat' || now.kind === 'mirror' ? now.seat : null;
  });
  const words = computed(() =>
    makeWords(packTexts.value[language.value], register.value, (ref) => spoken.value[ref] ?? null),
  );
  const options = computed(() => {
    const own = seat.value;
    const state = view.value;
    if (own === null || state.seats[own] === undefined) return null;
    return optionsFor({ pack: pack.value, state }, own);
  });

  function takeSnapshot(snapshot: Snapshot): void {
    const before = view.value;
    batch(() => {
      missed.value = missedSince(seenIn(before), snapshot.view);
      viewer.value = snapshot.viewer;
      rawPack.value = snapshot.pack;
      packTexts.value = snapshot.packTexts;
      spoken.value = snapshot.texts;
      view.value = snapshot.view;
      clock.value = { reading: snapshot.clock, atMs: performance.now() };
    });
  }

  function takeFrame(frame: Frame): void {
    const before = view.value;
    const after = evolveAll(before, frame.events);
    batch(() => {
      spoken.value = { ...spoken.value, ...frame.texts };
      clock.value = { reading: frame.clock, atMs: performance.now() };
      witnessed.value = [...witnessed.value, ...witnessedIn(frame.events, before)].slice(-MOST_WITNESSED);
      view.value = after;
      for (const listener of [...listeners]) listener(frame.events, before, after);
    });
    // A fold that went another way than the host's is thrown away, not argued with.
    if (frame.viewHash !== undefined && frame.viewHash !== hashValue(after)) session.resync();
  }

  async function submit(command: WireCommand | DeskCommand): Promise<boolean> {
    pending.value += 1;
    const answer = await session.submit(command);
    batch(() => {
      pending.value -= 1;
      refusal.value = answer.ok ? null : answer.error;
    });
    return answer.ok;
  }

  /**
   * The page does not count rows, but is told where its own stand: the row before a stop of the clock is the last. The
   * stop goes with it.
   */
  async function takeBack(): Promise<boolean> {
    const paused = view.peek().paused;
    const stop = await session.submit({ kind: paused ? 'resumePlay' : 'pauseClock' });
    const undone = stop.ok ? await session.submit({ kind: 'undo', fromSeq: stop.value.seq - 1 }) : stop;
    if (stop.ok && view.peek().paused !== paused)
      await session.submit({ kind: paused ? 'pauseClock' : 'resumePlay' });
    refusal.value = undone.ok ? null : undone.error;
    return undone.ok;
  }

  const game: Game = {
    view,
    viewer,
    seat,
    pack,
    words,
    options,
    clock,
    presence,
    connection,
    witnessed,
    missed,
    refusal,
    busy: computed(() => pending.value > 0),
    submit,
    takeBack,
    ...(session.hurry === undefined ? {} : { hurry: () => session.hurry?.() }),
    onEvents: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      session.close();
    },
  };
  return {
    game,
    takeSnapshot,
    takeFrame,
    setPresence: (next) => {
      presence.value = next;
    },
    setConnection: (next) => {
      connection.value = next;
    },
  };
}

/** The events with the round they happened in and the working text they found. */
export function witnessedIn(events: readonly GameEvent[], before: GameState): readonly Witnessed[] {
  let { round, draft } = before;
  return events.map((event) => {
    if (event.type === 'RoundOpened') round = event.round;
    const witnessed = { round, event, draftBefore: draft };
    if (event.type === 'TextChanged' || event.type === 'DocketRevealed') draft = event.draft;
    return witnessed;
  });
}
