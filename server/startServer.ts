import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { defineRoom, defineServer, matchMaker } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { TABLE_ROOM } from '../shared/protocol/JoinTable.ts';
import { BOTS } from './bots.ts';
import { createClasses } from './classes/classes.ts';
import type { Config } from './config.ts';
import { deskKeyOf } from './desk/deskKey.ts';
import { createApp } from './http/createApp.ts';
import { guardRequests } from './http/guard.ts';
import { createLogger } from './logger.ts';
import { isSameOrigin } from './net/isSameOrigin.ts';
import type { PackContent } from './packs/PackContent.ts';
import { createPackShelf, type PackShelf } from './packs/packShelf.ts';
import { readPacks } from './packs/readPacks.ts';
import { tableRoom } from './rooms/tableRoom.ts';
import { StartError } from './StartError.ts';
import { createClassStore } from './store/classes.ts';
import { createDirectory } from './store/directory.ts';
import { createGroupCommit } from './store/groupCommit.ts';
import { asStartError, type Database, openDatabase } from './store/openDatabase.ts';
import { createSqliteStore } from './store/sqliteStore.ts';
import { createTables, type Tables } from './tables/tables.ts';

/** Longest message of a client; what players send is far shorter. */
const MOST_MESSAGE_BYTES = 16 * 1024;
/** Pings at the usual 3 s stall every connection at the same moment. */
const PING_MS = 15_000;

export interface RunningServer {
  readonly port: number;
  readonly deskKey: string;
  readonly tables: Tables;
  /** Ends connections and games in order; everything acknowledged is kept. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Folder of the scenarios; those of the project by default. */
  readonly packsDir?: string;
  readonly devClient?: RequestHandler | null;
}

/** Starts the one process: page, HTTP, rooms and store. Throws a `StartError` when something is not as it should be. */
export async function startServer(config: Config, options: StartOptions = {}): Promise<RunningServer> {
  const logger = createLogger(config.logLevel);
  const packs = readPacks(options.packsDir ?? fileURLToPath(new URL('../assets/scenarios', import.meta.url)));
  const database = openDatabase(config.dataDir, config.maxPages);
  const commits = createGroupCommit(database.sql);
  const directory = createDirectory(database.sql, commits);
  const tables = createTables({
    store: createSqliteStore(database.sql, commits),
    directory,
    shelf: shelve(database, packs, config.dataDir),
    bots: BOTS,
    logger,
    gameSeed: config.gameSeed,
    botPauses: config.botPauses,
  });
  const classes = createClasses({ tables, directory, store: createClassStore(database.sql, commits) });
  const deskKey = deskKeyOf(config.dataDir);
  const http = createServer();
  // Pages of other sites get no answer they could read, and no list of what is here.
  matchMaker.controller.DEFAULT_CORS_HEADERS = {} as typeof matchMaker.controller.DEFAULT_CORS_HEADERS;
  matchMaker.controller.getCorsHeaders = () =>
    ({}) as ReturnType<typeof matchMaker.controller.getCorsHeaders>;
  matchMaker.controller.exposedMethods = ['joinOrCreate'];

  const server = defineServer({
    rooms: { [TABLE_ROOM]: defineRoom(tableRoom({ tables, deskKey, logger })).filterBy(['code']) },
    transport: new WebSocketTransport({
      server: http,
      maxPayload: MOST_MESSAGE_BYTES,
      pingInterval: PING_MS,
      beforeUpgrade: (request) =>
        isSameOrigin(request.headers) ? undefined : new Response(null, { status: 403 }),
    }),
    express: (app) => {
      createApp(app, {
        tables,
        classes,
        packs,
        bots: BOTS.names,
        deskKey,
        host: config.host,
        distDir: fileURLToPath(new URL('../dist', import.meta.url)),
        offlinePacks: config.offlinePacks,
        devClient: options.devClient ?? null,
        logger,
      });
    },
    gracefullyShutdown: false,
    greet: false,
    // What its users do wrong is no fault of the server: messages too long, joins with a wrong key.
    logger: quiet(logger),
  });

  const close = async (): Promise<void> => {
    await tables.close();
    commits.flush();
    database.close();
  };
  try {
    await tables.resume();
    await classes.resume();
    await listen(server, http, config);
  } catch (error) {
    await close();
    throw error;
  }
  guardRequests(http, config);
  const address = http.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : config.port,
    deskKey,
    tables,
    stop: async () => {
      await server.gracefullyShutdown(false);
      await close();
    },
  };
}

function shelve(database: Database, packs: ReadonlyMap<string, PackContent>, dataDir: string): PackShelf {
  try {
    return createPackShelf(database.sql, packs);
  } catch (error) {
    database.close();
    throw asStartError(error, dataDir);
  }
}

async function listen(
  server: { listen(port: number, hostname: string): Promise<unknown> },
  http: ReturnType<typeof createServer>,
  { port, host }: Config,
): Promise<void> {
  const failed = new Promise<never>((_done, reject) => http.once('error', reject));
  try {
    await Promise.race([server.listen(port, host), failed]);
  } catch (error) {
    const code = (error as { code?: unknown } | null)?.code;
    if (code === 'EADDRINUSE') {
      throw new StartError(
        `Port ${port} is in use. Stop what runs there, or choose another one, such as PORT=${port + 1}.`,
      );
    }
    if (code === 'EACCES')
      throw new StartError(`Port ${port} may not be used. Choose one above 1024 with PORT.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new StartError(
        `HOST ${host} is no address of this computer. Leave it out to listen on all of them.`,
      );
    }
    throw error;
  }
}

/** A log for the room framework, whose own errors are told to the client or thrown as well. */
function quiet(
  logger: Logger,
): Record<'debug' | 'error' | 'info' | 'trace' | 'warn', (...args: unknown[]) => void> {
  const note = (...args: unknown[]): void => logger.debug({ said: args.map(String) }, 'rooms');
  return { debug: note, error: note, info: note, trace: note, warn: note };
}
