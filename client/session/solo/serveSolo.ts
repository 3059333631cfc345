import { fail } from '../../../shared/game/result.ts';
import { type BotPacing, NO_PACING } from '../../../shared/host/botPump.ts';
import type { SubmitResult } from '../../../shared/host/SubmitResult.ts';
import type { Watch } from '../../../shared/host/watchers.ts';
import { validateDeskCommand } from '../../../shared/protocol/generated/DeskCommand.validate.js';
import { validateWireCommand } from '../../../shared/protocol/generated/WireCommand.validate.js';
import type { ProblemCode } from '../../../shared/protocol/Problem.ts';
import type { Presence, SessionUpdate } from '../../../shared/protocol/Session.ts';
import { makeSolo } from './makeSolo.ts';
import { type OpenSolo, openSolo, type SoloParts } from './openSolo.ts';
import type { FromWorker, Line, ToWorker } from './SoloMessage.ts';

/** People can follow bots: the same pauses as on the server. */
const PACING: BotPacing = { leastMs: 300, mostMs: 1200, actBudgetMs: 20_000 };

export interface ServeParts extends Omit<SoloParts, 'pacing'> {
  seed(): string;
  /** Resolves with this page as the only one that plays the game; `lost` is called when another page takes it over. */
  hold(game: string, lost: () => void): Promise<void>;
}

/** Runs one game for the page at the other end of the line. Never throws: what goes wrong is told. */
export function serveSolo(line: Line<FromWorker, ToWorker>, parts: ServeParts): void {
  let open: OpenSolo | null = null;
  let watch: Watch | null = null;
  let presence = '';
  let closed = false;
  const tell = (update: SessionUpdate): void => line.post({ kind: 'update', update });

  line.hear((message) => {
    switch (message.kind) {
      case 'open':
        start(message).catch(() => end('internal'));
        return;
      case 'submit':
        void submit(message.command).then((answer) => line.post({ kind: 'answer', id: message.id, answer }));
        return;
      case 'hurry':
        open?.host.hurry();
        return;
      case 'watch':
        watch?.resend();
        return;
      case 'close':
        end();
        return;
    }
  });

  async function start({ game, fresh, pauses }: Extract<ToWorker, { kind: 'open' }>): Promise<void> {
    await parts.hold(game, () => end('seatTaken'));
    if (fresh !== null && (await parts.store.game(game)) === null) {
      const birth = { id: game, seed: parts.seed(), nowMs: parts.ports.now() };
      const made = await makeSolo(parts.store, fresh, birth);
      if (!made.ok) return end(made.error);
    }
    const opened = await openSolo({ ...parts, pacing: pauses ? PACING : NO_PACING }, game);
    if (!opened.ok) return end(opened.error);
    if (closed) return opened.value.close();
    open = opened.value;
    const viewer = { kind: 'seat', seat: open.seat } as const;
    watch = open.host.watch(viewer, (update) => {
      tell(update);
      if (update.kind === 'snapshot') tell({ kind: 'connection', connection: 'live' });
      tellPresence();
    });
  }

  function tellPresence(): void {
    if (open === null) return;
    const { seats } = open.host.state();
    const here = Object.entries(seats).map(([seat, { occupant }]): [string, Presence['seats'][string]] => [
      seat,
      occupant.kind === 'person' ? 'here' : occupant.kind,
    ]);
    const now: Presence = { seats: Object.fromEntries(here), watchers: 0 };
    if (JSON.stringify(now) === presence) return;
    presence = JSON.stringify(now);
    tell({ kind: 'presence', presence: now });
  }

  async function submit(command: unknown): Promise<SubmitResult> {
    const refuse = (code: 'offline' | 'malformed'): SubmitResult =>
      fail({ code, command: null, params: code === 'malformed' ? { path: '/', expected: 'a command' } : {} });
    if (open === null) return refuse('offline');
    if (validateWireCommand(command)) return open.host.submit(open.seat, command);
    // Alone with bots, the clock and undo are one's own.
    return validateDeskCommand(command) ? open.host.submit('chair', command) : refuse('malformed');
  }

  function end(problem?: ProblemCode): void {
    if (closed) return;
    closed = true;
    open?.close();
    open = null;
    watch = null;
    tell({ kind: 'connection', connection: 'closed', ...(problem === undefined ? {} : { problem }) });
  }
}
