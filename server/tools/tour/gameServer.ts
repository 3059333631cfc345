import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../main.ts', import.meta.url));
const START_MS = 30_000;
const STOP_MS = 10_000;

/** The real server as a process of its own, with a data folder of its own. */
export interface GameServer {
  /** Such as `http://localhost:41234`. */
  readonly origin: string;
  /** The instructor's secret link as the server printed it; `null` when it printed none. */
  deskLink(): string | null;
  /** Everything it has printed. */
  output(): string;
  /** Ends it (terminate, then kill) and removes its data; may be called again. */
  stop(): Promise<void>;
}

/** Starts `server/main.ts` on a free port and waits until it answers. Bots do not pause. */
export async function startGameServer(env: Readonly<Record<string, string>> = {}): Promise<GameServer> {
  const port = await freePort();
  const data = await mkdtemp(join(tmpdir(), 'dos-mesas-tour-'));
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: data,
      BOT_PAUSES: '0',
      NODE_ENV: 'production',
      ...env,
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      printed = (printed + text).slice(-200_000);
    });
  }
  const ended = once(child, 'close');
  const kill = (): void => void child.kill('SIGKILL');
  // However this process ends, the server ends with it.
  process.once('exit', kill);
  const origin = `http://localhost:${port}`;
  const server: GameServer = {
    origin,
    deskLink: () => /https?:\/\/\S*desk\S*/.exec(printed)?.[0] ?? null,
    output: () => printed,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        const late = setTimeout(kill, STOP_MS);
        await ended;
        clearTimeout(late);
      }
      process.off('exit', kill);
      await rm(data, { recursive: true, force: true });
    },
  };
  try {
    await answering(origin, () => child.exitCode === null && child.signalCode === null);
  } catch (error) {
    await server.stop();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`the server did not start: ${reason}\n${printed}`);
  }
  return server;
}

async function answering(origin: string, alive: () => boolean): Promise<void> {
  const until = performance.now() + START_MS;
  while (performance.now() < until) {
    if (!alive()) throw new Error('it ended');
    try {
      const answer = await fetch(origin, { signal: AbortSignal.timeout(2_000) });
      if (answer.ok) return;
    } catch {
      // not listening yet
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`no answer from ${origin} in ${START_MS / 1000} s`);
}

/** A port that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
