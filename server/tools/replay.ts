/**
 * `npm run -s replay -- LOG.jsonl --json` computes a log again from the file alone and prints what it found; exit 1
 * when something differs. `--at SEQ --viewer SEAT` prints what a viewer saw after a row instead (a seat id, or
 * observer, press, chair, projector, instructor, reviewer).
 *
 * `replay -- DIR` replays every log of a folder, and judges every command again where the scenario is the one it was
 * played with; `--browser` does so in headless Chromium too and compares the hashes: exit 1 when one differs.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SeatId } from '../../shared/game/ids.ts';
import { VIEWER_KINDS, type Viewer } from '../../shared/game/Viewer.ts';
import { viewOf } from '../../shared/game/viewOf.ts';
import { foldRows } from '../../shared/host/log/fold.ts';
import { linesOf, parseLog } from '../../shared/host/log/parseLog.ts';
import { verifyLog } from '../../shared/host/log/verifyLog.ts';
import { StartError } from '../StartError.ts';
import { isFolder, logFiles } from './replay/logFiles.ts';
import { printLogs, printPairs } from './replay/print.ts';
import { replayHere, replayPairs } from './replay/replayFiles.ts';

const USAGE = `usage: npm run -s replay -- LOG.jsonl [--json] [--at SEQ --viewer SEAT]
       npm run -s replay -- DIR|LOG.jsonl [--browser] [--json]`;

try {
  process.exitCode = await run();
} catch (error) {
  const said = error instanceof Error ? error.message : String(error);
  const isUsage = !(error instanceof StartError);
  console.error(isUsage ? `replay: ${said}\n${USAGE}` : `replay: ${said}`);
  process.exitCode = isUsage ? 2 : 1;
}

/** Runs the command and answers its exit code. */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      at: { type: 'string' },
      viewer: { type: 'string' },
      browser: { type: 'boolean' },
    },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error('which log?');
  const json = values.json === true;
  if (values.browser === true) return printPairs(await replayPairs(logFiles(file)), json);
  if (isFolder(file)) return printLogs(replayHere(logFiles(file)), json);
  const lines = linesOf(readFileSync(file, 'utf8'));
  if (values.at !== undefined || values.viewer !== undefined) {
    return printView(lines, values.at, values.viewer ?? 'reviewer');
  }
  const report = verifyLog(lines);
  if (json) console.log(JSON.stringify(report));
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
