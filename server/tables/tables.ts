import { randomBytes } from 'node:crypto';
import { type SeatId, sideOf } from '../../shared/game/ids.ts';
import { ok, type Result } from '../../shared/game/result.ts';
import { sealHeader } from '../../shared/host/log/chain.ts';
import { LOG_FORMAT } from '../../shared/host/log/LogLine.ts';
import type { CreateTable, SeatClaimed, TableOpened } from '../../shared/protocol/CreateTable.ts';
import type { DeskGame } from '../../shared/protocol/DeskGame.ts';
import type { Problem } from '../../shared/protocol/Problem.ts';
import { deskGame, notedGame, noteGame } from '../desk/deskGames.ts';
import type { KeyRecord, TableRecord } from '../store/directory.ts';
import { botsFor } from './botNames.ts';
import { createLiveTable, type LiveTable, stageOf } from './LiveTable.ts';
import { problem, storeProblem } from './problem.ts';
import { keyHash, newCode, newKey, normalCode } from './secrets.ts';
import { settingsOf } from './settingsOf.ts';
import type { TablesParts } from './TablesParts.ts';
import { createTakeUp } from './takeUp.ts';

/** Version of the rules, written into every log. */
export const ENGINE = '0.1';

/** How often it is noted that the process still runs: after a crash no clock loses or gains more than this. */
const HEARTBEAT_MS = 500;
/** How often finished games that nobody looks at are let go of. */
const SWEEP_MS = 60_000;
/** Games older than this are not taken up by themselves after a restart, only when somebody comes back. */
export const RESUMED_DAYS = 14;

/** What a key opens at a table. */
export type KeyPlace = Omit<KeyRecord, 'game'>;

/** Every table of this server. */
export interface Tables {
  open(request: CreateTable): Promise<Result<TableOpened, Problem>>;
  /** The table with this code, taken up from its log if need be. */
  byCode(code: string): Promise<LiveTable | null>;
  byGame(game: string): Promise<LiveTable | null>;
  claim(table: LiveTable, seat: SeatId | undefined): Promise<Result<SeatClaimed, Problem>>;
  /** Gives the holder of a key its place, at any time: a seat that is free or a bot's, one to share, or none to look on. */
  admit(table: LiveTable, hash: string, place: KeyPlace): Promise<Result<null, Problem>>;
  /** Fills empty seats with bots and begins. */
  start(table: LiveTable): Promise<Result<null, Problem>>;
  /** What a key opens at a table; `null` when nothing. */
  keyFor(table: LiveTable, key: string): KeyRecord | null;
  /** The newest games, for the instructor. */
  games(most: number): Promise<readonly DeskGame[]>;
  /** Takes up the games that were running when the process ended. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

export function createTables(parts: TablesParts): Tables {
  const { store, directory, shelf, bots, logger } = parts;
  const live = new Map<string, Promise<LiveTable | null>>();
  let heartbeat: NodeJS.Timeout | null = null;
  let sweeping: NodeJS.Timeout | null = null;

  const { hostOf, takeUp, ticking } = createTakeUp(parts);

  function find(record: TableRecord | null, isBoot = false): Promise<LiveTable | null> {
    if (record === null) return Promise.resolve(null);
    const known = live.get(record.game);
    if (known !== undefined) return known;
    const table = takeUp(record, isBoot).then((found) => {
      if (found === null) live.delete(record.game);
      return found;
    });
    table.catch((error: unknown) => {
      live.delete(record.game);
      logger.error({ err: error, game: record.game }, 'cannot take up a game');
    });
    live.set(record.game, table);
    return table;
  }

  async function open(request: CreateTable): Promise<Result<TableOpened, Problem>> {
    const content = shelf.current.get(request.pack);
    if (content === undefined) return problem('unknownPack', { pack: request.pack });
    const settings = settingsOf(request, content, bots.names);
    if (!settings.ok) return settings;
    const game = randomBytes(9).toString('hex');
    const header = sealHeader({
      format: LOG_FORMAT,
      engine: ENGINE,
      packId: content.pack.raw.id,
      packHash: content.hash,
      seed: parts.gameSeed ?? randomBytes(16).toString('hex'),
      settings: settings.value,
    });
    const created = await store.create(game, header);
    if (!created.ok) return storeProblem(created.error);
    const host = hostOf({ header, rows: [], texts: [] }, content, game);
    const opened = await host.submit('system', { kind: 'openGame' });
    if (!opened.ok) return storeProblem(opened.error.params['cause']);
    const record = await register(game, request);
    if (!record.ok) return record;
    const table = createLiveTable({ record: record.value, host, content });
    live.set(game, Promise.resolve(table));
    host.start();
    return seatOpener(table, request);
  }

  /** Lists a new table under a code that no other has. */
  async function register(game: string, request: CreateTable): Promise<Result<TableRecord, Problem>> {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const { mode, bots: policy } = request;
      const record: TableRecord = { game, code: newCode(), mode, bots: policy, openedMs: Date.now() };
      const added = await directory.addTable(record);
      if (added.ok) return ok(record);
      if (added.error !== 'conflict') return storeProblem(added.error);
    }
    return problem('internal');
  }

  async function seatOpener(table: LiveTable, request: CreateTable): Promise<Result<TableOpened, Problem>> {
    const { code, game } = table.record;
    if (request.seat === null) {
      const seatToken = newKey();
      const added = await directory.addKey(keyHash(seatToken), {
        game,
        seat: null,
        opener: true,
        mirror: false,
      });
      return added.ok ? ok({ code, seatToken, seat: null }) : storeProblem(added.error);
    }
    const claimed = await takeSeat(table, request.seat, true);
    if (!claimed.ok) return claimed;
    if (request.mode === 'solo') {
      const started = await start(table);
      if (!started.ok) return started;
    }
    return ok({ code, ...claimed.value });
  }

  async function takeSeat(
    table: LiveTable,
    seat: SeatId,
    opener: boolean,
  ): Promise<Result<SeatClaimed, Problem>> {
    const seatToken = newKey();
    const taken = await admit(table, keyHash(seatToken), { seat, opener, mirror: false });
    return taken.ok ? ok({ seatToken, seat }) : taken;
  }

  async function admit(table: LiveTable, hash: string, place: KeyPlace): Promise<Result<null, Problem>> {
    const { seat, mirror } = place;
    // The unique index on seats decides who was first.
    const added = await directory.addKey(hash, { game: table.record.game, ...place });
    if (!added.ok)
      return added.error === 'conflict'
        ? problem('seatTaken', { seat: seat ?? '' })
        : storeProblem(added.error);
    if (seat === null || mirror) return ok(null);
    const occupied = await table.host.submit('system', {
      kind: 'occupySeat',
      seat,
      occupant: { kind: 'person' },
    });
    if (occupied.ok) return ok(null);
    await directory.removeKey(hash);
    return storeProblem(occupied.error.params['cause']);
  }

  async function claim(table: LiveTable, seat: SeatId | undefined): Promise<Result<SeatClaimed, Problem>> {
    const state = table.host.state();
    if (seat !== undefined && state.seats[seat] === undefined) return problem('unknownSeat', { seat });
    if (stageOf(state) !== 'lobby') return problem('alreadyStarted');
    if (seat !== undefined) return takeSeat(table, seat, false);
    // Somebody else may take the proposed seat at the same moment: try the next one.
    for (const free of freeSeats(table)) {
      const claimed = await takeSeat(table, free, false);
      if (claimed.ok || claimed.error.code !== 'seatTaken') return claimed;
    }
    return problem('tableFull');
  }

  async function start(table: LiveTable): Promise<Result<null, Problem>> {
    const { host, record } = table;
    if (stageOf(host.state()) !== 'lobby') return problem('alreadyStarted');
    const { seats } = host.state().settings;
    for (const [seat, policy] of botsFor(seats, record.bots, bots.names, host.header.seed)) {
      if (host.state().seats[seat]?.occupant.kind !== 'empty') continue;
      const occupied = await host.submit('system', {
        kind: 'occupySeat',
        seat,
        occupant: { kind: 'bot', policy },
      });
      if (!occupied.ok) return storeProblem(occupied.error.params['cause']);
    }
    const opened = await host.submit('system', { kind: 'openGame' });
    if (opened.ok) return ok(null);
    return opened.error.code === 'gameAlreadyOpen'
      ? problem('alreadyStarted')
      : storeProblem(opened.error.params['cause']);
  }

  /** Notes which clocks run at this moment. */
  async function beat(): Promise<void> {
    const tables = await Promise.all(live.values());
    const games = tables
      .filter((table) => table !== null && ticking(table))
      .map((table) => table?.record.game ?? '');
    if (games.length > 0) await directory.stayAlive(games, Date.now());
  }

  function forget(table: LiveTable): void {
    live.delete(table.record.game);
    table.close();
  }

  /** Lets go of finished games that nobody looks at; their logs stay. */
  async function sweep(): Promise<void> {
    for (const table of await Promise.all(live.values())) {
      if (table === null || stageOf(table.host.state()) !== 'over' || table.connections() > 0) continue;
      await noteGame(directory, table);
      forget(table);
    }
  }

  async function games(most: number): Promise<readonly DeskGame[]> {
    const listed: DeskGame[] = [];
    for (const record of directory.all().slice(0, most)) {
      const noted = live.has(record.game) ? null : notedGame(directory, record.game);
      const table = noted === null ? await find(record).catch(() => null) : null;
      if (noted !== null) listed.push(noted);
      else if (table !== null) listed.push(deskGame(table));
    }
    return listed;
  }

  return {
    open,
    byCode: (code) => find(directory.byCode(normalCode(code))),
    byGame: (game) => find(directory.byGame(game)),
    claim,
    admit,
    start,
    keyFor: (table, key) => {
      const found = directory.key(keyHash(key));
      return found?.game === table.record.game ? found : null;
    },
    games,
    resume: async () => {
      const since = Date.now() - RESUMED_DAYS * 86_400_000;
      for (const record of directory.unfinished(since)) {
        // One broken log is no reason to keep the others from going on.
        const table = await find(record, true).catch(() => null);
        if (table !== null && stageOf(table.host.state()) === 'lobby') forget(table);
      }
      heartbeat = setInterval(() => void beat(), HEARTBEAT_MS);
      sweeping = setInterval(() => void sweep(), SWEEP_MS);
    },
    close: async () => {
      for (const timer of [heartbeat, sweeping]) if (timer !== null) clearInterval(timer);
      await beat();
      for (const table of await Promise.all(live.values())) table?.close();
      live.clear();
    },
  };
}

/** Free seats, those of the delegation with fewer people first. */
function freeSeats(table: LiveTable): readonly SeatId[] {
  const { seats, settings } = table.host.state();
  const people = (side: string): number =>
    settings.seats.filter((seat) => sideOf(seat) === side && seats[seat]?.occupant.kind === 'person').length;
  const free = settings.seats.filter((seat) => seats[seat]?.occupant.kind === 'empty');
  return [...free].sort((a, b) => people(sideOf(a)) - people(sideOf(b)));
}
