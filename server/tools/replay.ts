/**
 * `npm run -s replay -- LOG.jsonl --json` computes a log again from the file alone and prints what it found; exit 1
 * when something differs. `--at SEQ --viewer SEAT` prints what a viewer saw after a row instead (a seat id, or
 * observer, press, chair, projector, instructor, reviewer).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SeatId } from '../../shared/game/ids.ts';
import { VIEWER_KINDS, type Viewer } from '../../shared/game/Viewer.ts';
import { viewOf } from '../../shared/game/viewOf.ts';
import { foldRows } from '../../shared/host/log/fold.ts';
import { linesOf, parseLog } from '../../shared/host/log/parseLog.ts';
import { verifyLog } from '../../shared/host/log/verifyLog.ts';

const USAGE = 'usage: npm run -s replay -- LOG.jsonl [--json] [--at SEQ --viewer SEAT]';

try {
  process.exitCode = run();
} catch (error) {
  console.error(`replay: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}

/** Runs the command and answers its exit code. */
function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, at: { type: 'string' }, viewer: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error('which log?');
  const lines = linesOf(readFileSync(file, 'utf8'));
  if (values.at !== undefined || values.viewer !== undefined) {
    return printView(lines, values.at, values.viewer ?? 'reviewer');
  }
  const report = verifyLog(lines);
  if (values.json === true) console.log(JSON.stringify(report));
  else if (report.equal) console.log(`${file}: ${report.rows} rows, whole; state ${report.stateHash}`);
  else console.log(`${file}: not whole: ${report.reason} at seq ${report.firstBadSeq}`);
  return report.equal ? 0 : 1;
}

function printView(lines: readonly string[], at: string | undefined, viewerName: string): number {
  const parsed = parseLog(lines);
  if (!parsed.ok) {
    console.error(`replay: not whole: ${parsed.error.reason} at seq ${parsed.error.seq}`);
    return 1;
  }
  const { header, rows } = parsed.value;
  const seq = at === undefined ? rows.length : Number(at);
  if (!Number.isInteger(seq) || seq < 0 || seq > rows.length) {
    throw new Error(`--at should be a row from 0 to ${rows.length}`);
  }
  const viewer = viewerNamed(viewerName, header.settings.seats);
  console.log(JSON.stringify(viewOf(foldRows(header.settings, rows.slice(0, seq), header.format), viewer)));
  return 0;
}

function viewerNamed(name: string, seats: readonly SeatId[]): Viewer {
  const seat = seats.find((id) => id === name);
  if (seat !== undefined) return { kind: 'seat', seat };
  const kind = VIEWER_KINDS.find((known) => known === name);
  if (kind === undefined || kind === 'seat' || kind === 'mirror') {
    throw new Error(`--viewer should be a seat of this table (${seats.join(', ')}) or a kind of onlooker`);
  }
  return { kind };
}
