import type { Actor, SeatCommand, SystemCommand } from '../game/Command.ts';
import type { SeatId } from '../game/ids.ts';
import { mulDiv } from '../game/mulDiv.ts';
import { streamOf } from '../game/random.ts';
import { actOf } from '../game/vocabulary.ts';
import { optionsFor } from '../rules/optionsFor.ts';
import type { Table } from '../rules/Table.ts';
import { fallbackCommand } from './fallbackCommand.ts';
import type { LogHeader } from './log/LogLine.ts';
import { type BotSight, type HostPorts, RETRY_MS } from './ports.ts';
import type { SubmitResult } from './SubmitResult.ts';

/** How long bots pause before each of their acts. */
export interface BotPacing {
  readonly leastMs: number;
  readonly mostMs: number;
  /** All pauses of an act together; when it is used up bots act without delay. */
  readonly actBudgetMs: number;
}

/** Outside Talks bots pause this many times shorter. */
const HURRY = 4;

/** Longest that the pauses of an act may last in which every person has nothing left to do but wait. */
const IDLE_BUDGET_MS = 6000;

export const NO_PACING: BotPacing = { leastMs: 0, mostMs: 0, actBudgetMs: 0 };

/** Acts of one bot in one step after which it is taken to be stuck. */
const MOST_ACTS_PER_STEP = 40;

export interface BotPump {
  /** Something happened: bots may want to act. */
  wake(): void;
  /** Rows were taken back: what bots did in their steps does not count any more. */
  forget(): void;
  /** Bots do not pause any more until a person can choose again. */
  hurry(): void;
  /** Settles when no bot wants to act. */
  idle(): Promise<void>;
  close(): void;
}

export interface BotPumpNeeds {
  readonly ports: HostPorts;
  readonly header: LogHeader;
  readonly pacing: BotPacing;
  table(): Table;
  seq(): number;
  sight(seat: SeatId): Omit<BotSight, 'random'>;
  submit(actor: Actor, command: SeatCommand | SystemCommand): Promise<SubmitResult>;
}

/**
 * Lets the bots of a table act, one at a time and in turn, until none wants to. A bot that is refused, fails or acts
 * without end is made ready in the simplest way, and a step that only waits for bots is closed: a game never freezes.
 */
export function createBotPump(needs: BotPumpNeeds): BotPump {
  const { ports, header, pacing } = needs;
  let wanted = false;
  let pumping: Promise<void> | null = null;
  let closed = false;
  let turn = 0;
  let acts = new Map<string, number>();
  let stuck = new Set<string>();
  let paused = { act: '', ms: 0, idleMs: 0 };
  let hurried = false;

  async function pump(): Promise<void> {
    // Never within the caller's own step: it may still be telling watchers.
    await Promise.resolve();
    while (wanted && !closed) {
      wanted = false;
      if (botSeats().length === 0) continue;
      await pause();
      if (!closed && (await oneAct())) wanted = true;
    }
    pumping = null;
  }

  /** Bots at work; none while the game stands still. */
  function botSeats(): readonly SeatId[] {
    const { state } = needs.table();
    if (ports.bots === null || state.round === 0 || state.paused || state.step === 'over') return [];
    return state.settings.seats.filter((seat) => state.seats[seat]?.occupant.kind === 'bot');
  }

  async function oneAct(): Promise<boolean> {
    const seats = botSeats();
    for (let index = 0; index < seats.length; index += 1) {
      const seat = seats[(turn + index) % seats.length];
      if (seat === undefined || isStuck(seat)) continue;
      const seq = needs.seq();
      const command = await ask(seat);
      if (command === null) continue;
      turn = (turn + index + 1) % seats.length;
      count(seat);
      const answer = await needs.submit(seat, command);
      if (!answer.ok && answer.error.code === 'internal') return retryLater();
      // A refusal after somebody else acted meanwhile is nobody's fault: look again.
      if (!answer.ok && needs.seq() === seq) {
        ports.report({ kind: 'botRefused', seat, refusal: answer.error });
        stuck.add(stepOf(seat));
      }
      return true;
    }
    return fallBack(seats);
  }

  async function ask(seat: SeatId): Promise<SeatCommand | null> {
    const { state } = needs.table();
    const occupant = state.seats[seat]?.occupant;
    const { bots } = ports;
    if (bots === null || occupant?.kind !== 'bot') return null;
    const random = streamOf(header.seed, ['bot', seat, state.round, needs.seq()]);
    return Promise.resolve({ ...needs.sight(seat), random })
      .then((sight) => bots.next(occupant.policy, sight))
      .catch((error: unknown) => {
        ports.report({ kind: 'botFailed', seat, error });
        stuck.add(stepOf(seat));
        return null;
      });
  }

  /** Nobody wanted to act: bots that are stuck, or that the table waits for, do the least they can. */
  async function fallBack(seats: readonly SeatId[]): Promise<boolean> {
    const { state, pack } = needs.table();
    const waitsForPerson = state.settings.seats.some((seat) => {
      const { occupant, ready } = state.seats[seat] ?? {};
      return occupant?.kind === 'person' && (ready !== true || owesAnswer(seat));
    });
    for (const seat of seats) {
      if (waitsForPerson && !isStuck(seat)) continue;
      const command = fallbackCommand(needs.table(), seat, optionsFor({ pack, state }, seat));
      if (command === null) continue;
      const answer = await needs.submit(seat, command);
      if (answer.ok) return true;
      if (answer.error.code === 'internal') return retryLater();
      ports.report({ kind: 'botRefused', seat, refusal: answer.error });
    }
    if (waitsForPerson || seats.length === 0 || needs.table().state.stepSerial !== state.stepSerial)
      return false;
    ports.report({ kind: 'stepForced', serial: state.stepSerial });
    return (await needs.submit('system', { kind: 'expireStep', serial: state.stepSerial })).ok;
  }

  /** What bots do cannot be kept at the moment, which is no fault of theirs. */
  function retryLater(): false {
    ports.after(RETRY_MS, wake);
    return false;
  }

  function wake(): void {
    wanted = true;
    if (closed || ports.bots === null || pumping !== null) return;
    pumping = pump();
  }

  /** Whether there are persons at the table and none of them is waited for. */
  function everybodyWaits(): boolean {
    const { state } = needs.table();
    const people = state.settings.seats.filter((seat) => state.seats[seat]?.occupant.kind === 'person');
    return (
      people.length > 0 && people.every((seat) => state.seats[seat]?.ready === true && !owesAnswer(seat))
    );
  }

  function owesAnswer(seat: SeatId): boolean {
    const { state } = needs.table();
    if (state.step !== 'docket') return false;
    return state.cards.some(
      (card) => card.round === state.round && card.askedOf === seat && card.choice === null,
    );
  }

  function count(seat: SeatId): void {
    const done = (acts.get(stepOf(seat)) ?? 0) + 1;
    acts.set(stepOf(seat), done);
    if (done < MOST_ACTS_PER_STEP) return;
    ports.report({ kind: 'botTooBusy', seat });
    stuck.add(stepOf(seat));
  }

  function isStuck(seat: SeatId): boolean {
    return stuck.has(stepOf(seat));
  }

  function stepOf(seat: SeatId): string {
    return `${needs.table().state.stepSerial} ${seat}`;
  }

  function pause(): Promise<void> {
    const { state } = needs.table();
    const act = `${state.round} ${actOf(state.step)}`;
    if (paused.act !== act) paused = { act, ms: 0, idleMs: 0 };
    const idle = everybodyWaits();
    if (!idle) hurried = false;
    const left = Math.min(
      pacing.actBudgetMs - paused.ms,
      idle ? IDLE_BUDGET_MS - paused.idleMs : pacing.actBudgetMs,
    );
    if (hurried || left <= 0 || pacing.mostMs === 0) return Promise.resolve();
    const drawn = streamOf(header.seed, ['pause', needs.seq()]).integer(pacing.leastMs, pacing.mostMs);
    // In Talks there is something to follow; elsewhere, and once all are done, people only wait for each other.
    const follows = actOf(state.step) === 'talks' && !idle;
    const ms = Math.min(follows ? drawn : mulDiv(drawn, 1, HURRY), left);
    paused.ms += ms;
    if (idle) paused.idleMs += ms;
    return new Promise((done) => void ports.after(ms, done));
  }

  return {
    wake,
    hurry: () => {
      hurried = true;
    },
    forget: () => {
      acts = new Map();
      stuck = new Set();
    },
    idle: async () => {
      while (pumping !== null) await pumping;
    },
    close: () => {
      closed = true;
    },
  };
}
