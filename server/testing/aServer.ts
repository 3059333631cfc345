import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { type RunningServer, startServer } from '../startServer.ts';

/** A real server on a free port with a data folder of its own. One a process at a time. */
export interface TestServer {
  readonly running: RunningServer;
  readonly base: string;
  readonly dataDir: string;
  stop(): Promise<void>;
}

export interface TestServerOptions {
  readonly dataDir?: string;
  readonly packsDir?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a server; its folder goes when it stops, unless it was given. */
export async function aServer(options: TestServerOptions = {}): Promise<TestServer> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'dos-mesas-server-'));
  const config = readConfig({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    BOT_PAUSES: '0',
    ...options.env,
  });
  const running = await startServer(
    config,
    options.packsDir === undefined ? {} : { packsDir: options.packsDir },
  );
  return {
    running,
    base: `http://127.0.0.1:${running.port}`,
    dataDir,
    stop: async () => {
      await running.stop();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
