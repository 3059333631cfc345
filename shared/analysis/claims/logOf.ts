import { hashValue } from '../../game/hash.ts';
import { sealHeader, sealRow } from '../../host/log/chain.ts';
import { exportLog } from '../../host/log/exportLog.ts';
import { LOG_FORMAT, type LogRow } from '../../host/log/LogLine.ts';
import type { Played } from './playScript.ts';

/** Milliseconds between two rows of a log that no clock kept. */
const STEP_MS = 1000;

/** A played script as a log that anybody can compute again. */
export function logOf({ pack, settings, seed, moves }: Played, engine: string): string {
  const header = sealHeader({
    format: LOG_FORMAT,
    engine,
    packId: pack.raw.id,
    packHash: hashValue(pack.raw),
    seed,
    settings,
  });
  const rows: LogRow[] = [];
  for (const [index, move] of moves.entries()) {
    const row = { seq: index + 1, atMs: (index + 1) * STEP_MS, ...move };
    rows.push(sealRow(row, rows.at(-1)?.chainHash ?? header.chainHash));
  }
  return exportLog({ header, rows, texts: [] });
}
