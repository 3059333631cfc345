import type { Actor, Command } from '../game/Command.ts';
import { emptyState, isOpen } from '../game/emptyState.ts';
import { evolveAll } from '../game/evolve.ts';
import type { GameEvent } from '../game/GameEvent.ts';
import type { GameState } from '../game/GameState.ts';
import type { TextRef } from '../game/ids.ts';
import type { Refusal, RefusalCode } from '../game/Refusal.ts';
import { fail, ok, type Result } from '../game/result.ts';
import type { Viewer } from '../game/Viewer.ts';
import type { ClockReading, Snapshot, Texts } from '../protocol/Frame.ts';
import { decide } from '../rules/decide.ts';
import { decideOpening } from '../rules/decideOpening.ts';
import type { LoadedPack } from '../scenario/LoadedPack.ts';
import type { PackTexts } from '../scenario/PackTexts.ts';
import { createBell } from './bell.ts';
import { type BotPacing, createBotPump, NO_PACING } from './botPump.ts';
import { clockAfter, type GameClock, readClock, STOPPED_CLOCK } from './gameClock.ts';
import { sealRow } from './log/chain.ts';
import type { GameRecord, KeptText, LogHeader, LogRow, LogText } from './log/LogLine.ts';
import { liveRows } from './log/liveRows.ts';
import { textRefsIn } from './log/textRefs.ts';
import { eventsOf } from './log/upcast.ts';
import type { AppendProblem, HostPorts } from './ports.ts';
import type { AnyCommand, SubmitResult } from './SubmitResult.ts';
import { createSightPacks } from './sightPacks.ts';
import { storeWords } from './storeWords.ts';
import { turnClockAfter } from './turnClock.ts';
import { undoEvents } from './undoEvents.ts';
import { createWatchers, type Update, type Watch } from './watchers.ts';

/** What a game is played with. */
export interface HostedGame {
  readonly header: LogHeader;
  readonly pack: LoadedPack;
  readonly texts: { readonly en: PackTexts; readonly es: PackTexts };
  /** What was kept so far: nothing for a new game. */
  readonly rows: readonly LogRow[];
  readonly keptTexts: readonly LogText[];
  /** How bots pause between acts, so that people can follow; none by default. */
  readonly pacing?: BotPacing;
}

/** The referee of one game: the same in a room, in a worker, in a replay and in the tests. */
export interface GameHost {
  readonly header: LogHeader;
  /** The only door. Never rejects; a refused command changes nothing. An accepted one is kept before it is told. */
  submit(actor: Actor, command: AnyCommand): Promise<SubmitResult>;
  /** Calls back with a snapshot at once, then with every frame. */
  watch(viewer: Viewer, listener: (update: Update) => void): Watch;
  state(): GameState;
  /** Number of the last row. */
  seq(): number;
  /** The clock as it shows now, or as it showed at an earlier time. */
  clock(atMs?: number): ClockReading;
  record(): GameRecord;
  /** Lets bots and clock run; nothing moves by itself before. */
  start(): void;
  /** Settles when nothing is queued and no bot wants to act. */
  idle(): Promise<void>;
  /** Bots do not pause any more until a person can choose again. */
  hurry(): void;
  /** Stops timers and bots and forgets all watchers. */
  close(): void;
}

/** Takes up a game where its rows left it. */
export function createGameHost(ports: HostPorts, game: HostedGame): GameHost {
  const { header, pack } = game;
  const rows: LogRow[] = [...game.rows];
  let state: GameState = emptyState(header.settings);
  let clock: GameClock = STOPPED_CLOCK;
  let turnClock: GameClock = STOPPED_CLOCK;
  const texts = new Map<TextRef, LogText>(game.keptTexts.map((text) => [text.ref, text]));
  const sights = createSightPacks(pack, game.texts);
  let tail: Promise<unknown> = Promise.resolve();
  let running = false;
  let closed = false;
  refold();

  const watchers = createWatchers({
    snapshot: (viewer, viewSeq): Snapshot => ({
      viewSeq,
      viewer,
      ...sights.view(state, viewer, textsOf),
      clock: reading(),
    }),
    textsOf: (events) => wordsOf(textRefsIn(events)),
    clock: reading,
  });
  const pump = createBotPump({
    ports,
    header,
    pacing: game.pacing ?? NO_PACING,
    table: () => ({ pack, state }),
    seq: () => rows.length,
    sight: (seat) => sights.seat(state, seat),
    submit: (actor, command) => submit(actor, command),
  });

  const bells = [
    createBell(
      ports,
      () => readClock(clock, ports.now()),
      (serial) => submit('system', { kind: 'expireStep', serial }),
    ),
    createBell(
      ports,
      () => readClock(turnClock, ports.now()),
      (turn) => submit('system', { kind: 'expireTurn', turn }),
    ),
  ];

  function reading(atMs = ports.now()): ClockReading {
    const { stepSerial: turn, remainingMs } = readClock(turnClock, atMs);
    return { ...readClock(clock, atMs), ...(turn > 0 ? { turn: { turn, remainingMs } } : {}) };
  }

  function wordsOf(refs: readonly TextRef[]): Texts {
    return Object.fromEntries(
      refs.map((ref): [TextRef, string | null] => {
        const kept = texts.get(ref);
        return [ref, kept !== undefined && 'text' in kept ? kept.text : null];
      }),
    );
  }

  function textsOf(view: GameState): Texts {
    return wordsOf(view.messages.flatMap(({ speech }) => (speech.kind === 'text' ? [speech.ref] : [])));
  }

  /** State and clock from the rows that count. */
  function refold(): void {
    state = emptyState(header.settings);
    clock = STOPPED_CLOCK;
    turnClock = STOPPED_CLOCK;
    for (const row of liveRows(rows)) apply(row);
  }

  function apply(row: LogRow): void {
    const events = eventsOf(row, header.format);
    state = evolveAll(state, events);
    clock = events.reduce((now, event) => clockAfter(now, event, row.atMs), clock);
    turnClock = events.reduce((now, event) => turnClockAfter(now, event, row.atMs), turnClock);
  }

  function submit(actor: Actor, command: AnyCommand): Promise<SubmitResult> {
    const answer = tail
      .then(() => handle(actor, command))
      .catch((error: unknown) => {
        ports.report({ kind: 'threw', error });
        return refused('internal', command.kind);
      });
    tail = answer;
    return answer;
  }

  async function handle(actor: Actor, wire: AnyCommand): Promise<SubmitResult> {
    if (closed) return refused('internal', wire.kind, { cause: 'closed' });
    const stored = storeWords(wire, ports.salt);
    if (stored === null) return refused('emptySpeech', wire.kind);
    const { command } = stored;
    const atMs = ports.now();
    const judged = judge(actor, command, atMs);
    if (!judged.ok) return judged;
    const events = judged.value.map((event) => withRemainingTime(event, atMs));
    const prevHash = rows.at(-1)?.chainHash ?? header.chainHash;
    const row = sealRow({ seq: rows.length + 1, atMs, actor, command, events }, prevHash);
    const kept = await ports.append(row, stored.texts);
    if (!kept.ok) return notKept(kept.error, command);
    commit(row, stored.texts);
    return ok({ seq: row.seq });
  }

  function judge(actor: Actor, command: Command, atMs: number): Result<readonly GameEvent[], Refusal> {
    if (command.kind === 'undo') return undoEvents({ header, rows, state, clock, actor, command, atMs });
    if (command.kind === 'openGame' && actor === 'system' && !isOpen(state)) {
      return decideOpening(pack, header.settings, header.seed);
    }
    return decide({ pack, state }, actor, command);
  }

  /** The engine knows no clock: a pause is given the time that is left. */
  function withRemainingTime(event: GameEvent, atMs: number): GameEvent {
    if (event.type !== 'ClockSet' || event.remainingMs !== null) return event;
    return { ...event, remainingMs: readClock(clock, atMs).remainingMs };
  }

  function notKept(problem: AppendProblem, command: Command): SubmitResult {
    ports.report({ kind: 'notKept', problem });
    return refused('internal', command.kind, { cause: problem });
  }

  function commit(row: LogRow, added: readonly KeptText[]): void {
    const before = state;
    for (const text of added) texts.set(text.ref, text);
    rows.push(row);
    if (row.command.kind === 'undo') {
      refold();
      watchers.restart();
      pump.forget();
    } else {
      apply(row);
      watchers.publish(before, row.events, state);
    }
    if (running) moveOn();
  }

  function moveOn(): void {
    for (const bell of bells) bell.set();
    pump.wake();
  }

  return {
    header,
    submit,
    watch: (viewer, listener) => watchers.add(viewer, listener),
    state: () => state,
    seq: () => rows.length,
    clock: (atMs) => reading(atMs),
    record: () => ({ header, rows: [...rows], texts: orderedTexts(rows, texts) }),
    start: () => {
      running = true;
      moveOn();
    },
    hurry: () => pump.hurry(),
    idle: async () => {
      await tail;
      await pump.idle();
      await tail;
    },
    close: () => {
      closed = true;
      for (const bell of bells) bell.close();
      pump.close();
      watchers.clear();
    },
  };
}

function refused(code: RefusalCode, command: Command['kind'], params: Refusal['params'] = {}): SubmitResult {
  return fail({ code, command, params });
}

/** Texts in the order of their first use, as an exported log lists them. */
function orderedTexts(rows: readonly LogRow[], texts: ReadonlyMap<TextRef, LogText>): readonly LogText[] {
  const refs = new Set(rows.flatMap((row) => textRefsIn(row.events)));
  return [...refs].map((ref): LogText => texts.get(ref) ?? { ref, removed: true });
}
