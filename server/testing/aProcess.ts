import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** The server as a process of its own, that can be killed. */
export interface TestProcess {
  readonly base: string;
  readonly deskKey: string;
  /** Ends it at once, without a word (SIGKILL). */
  kill(): Promise<void>;
  /** Asks it to stop (SIGTERM); answers its exit code. */
  stop(): Promise<number | null>;
}

export interface ProcessEnd {
  readonly code: number | null;
  readonly output: string;
}

const children = new Set<ChildProcess>();

/** Ends what a failed test left running. */
export function killAll(): void {
  for (const child of children) child.kill('SIGKILL');
}

type Env = Readonly<Record<string, string>>;

function start(env: Env): { readonly child: ChildProcess; readonly output: () => string } {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN], {
    env: { PATH: process.env['PATH'] ?? '', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  child.on('close', () => children.delete(child));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return { child, output: () => output };
}

/** Runs the server until it says where it can be reached; throws what it printed when it ends before. */
export async function aProcess(env: Env): Promise<TestProcess> {
  const { child, output } = start(env);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  const end = performance.now() + 20_000;
  for (;;) {
    const found = /http:\/\/localhost:(\d+)\/desk#(\S+)/.exec(output());
    if (found !== null) {
      return {
        base: `http://127.0.0.1:${found[1]}`,
        deskKey: found[2] ?? '',
        kill: async () => {
          child.kill('SIGKILL');
          await ended;
        },
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      };
    }
    if (isOver || performance.now() > end) {
      child.kill('SIGKILL');
      throw new Error(`the server did not start:\n${output()}`);
    }
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** Runs the server to its end, for starts that must fail. */
export async function failingProcess(env: Env): Promise<ProcessEnd> {
  const { child, output } = start(env);
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearTimeout(timer);
  return { code, output: output() };
}
