import { fileURLToPath } from 'node:url';
import { linesOf } from '../../../shared/host/log/parseLog.ts';
import { type Replay, replayLog } from '../../../shared/host/log/replayLog.ts';
import { readPacks } from '../../packs/readPacks.ts';
import type { LogFile } from './logFiles.ts';
import { replayInBrowser } from './replayInBrowser.ts';

const SCENARIOS = fileURLToPath(new URL('../../../assets/scenarios', import.meta.url));

/** What came of one log in this process. */
export interface ReplayedLog extends Replay {
  readonly file: string;
}

/** The hash of one log's last state as Node and as Chromium reckon it. */
export interface ReplayPair {
  readonly file: string;
  readonly rows: number;
  readonly node: string | null;
  readonly browser: string | null;
  /** The log is whole, and both reckon the same. */
  readonly equal: boolean;
  /** Whether commands were judged again or, without their scenario, only the events in the log applied. */
  readonly by: Replay['by'];
  /** Whether it is the state that the log closes with; another one where rules have changed since. */
  readonly asLogged: boolean;
}

/** Replays logs here, one after the other. */
export function replayHere(files: readonly LogFile[]): readonly ReplayedLog[] {
  const packs = new Map([...readPacks(SCENARIOS).values()].map(({ hash, pack }) => [hash, pack]));
  return files.map(({ file, text }) => ({
    file,
    ...replayLog(linesOf(text), (hash) => packs.get(hash) ?? null),
  }));
}

/** Replays logs here and in a browser, and puts the hashes side by side. */
export async function replayPairs(files: readonly LogFile[]): Promise<readonly ReplayPair[]> {
  const packs = [...readPacks(SCENARIOS).values()].map(({ pack }) => pack.raw);
  const there = await replayInBrowser({ texts: files.map(({ text }) => text), packs });
  return replayHere(files).map(({ file, rows, hash, by, asLogged, whole }, index): ReplayPair => {
    const browser = there[index]?.hash ?? null;
    return { file, rows, node: hash, browser, equal: whole && hash === browser, by, asLogged };
  });
}
