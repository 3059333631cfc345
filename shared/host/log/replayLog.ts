import { hashValue } from '../../game/hash.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import type { LogFault } from './LogFault.ts';
import type { Hash } from './LogLine.ts';
import { parseLog } from './parseLog.ts';
import { playAgain } from './playAgain.ts';
import { verifyLog } from './verifyLog.ts';

/** What came of replaying a log. */
export interface Replay {
  /** Whether the log is whole: chain, texts, events, closing row. */
  readonly whole: boolean;
  /** Rows that hold. */
  readonly rows: number;
  /** What was replayed: commands judged again, or, where the scenario is not at hand, the events in the log. */
  readonly by: 'commands' | 'events';
  /** Hash of the state after the last row, as replayed; `null` for a log that is not whole. */
  readonly hash: Hash | null;
  /** Whether it is the state that the log closes with. Rules may have changed since; then it is another. */
  readonly asLogged: boolean;
  readonly firstBadSeq: number | null;
  readonly reason: LogFault | null;
}

/**
 * Replays an exported log as far as possible: checks it from its lines alone, then puts every command to the rules again
 * if `packOf` knows the scenario it was played with by its hash. The same on every machine and in every browser.
 */
export function replayLog(lines: readonly string[], packOf: (hash: Hash) => LoadedPack | null): Replay {
  const { equal, rows, stateHash, firstBadSeq, reason } = verifyLog(lines);
  const found = { whole: equal, rows, firstBadSeq, reason };
  const parsed = parseLog(lines);
  if (!equal || !parsed.ok) return { ...found, by: 'events', hash: null, asLogged: false };
  const pack = packOf(parsed.value.header.packHash);
  if (pack === null) return { ...found, by: 'events', hash: stateHash, asLogged: true };
  const again = playAgain(parsed.value, pack);
  const hash = hashValue(again.ok ? again.value : { refusedAt: again.error });
  return { ...found, by: 'commands', hash, asLogged: hash === stateHash };
}
