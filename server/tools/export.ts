/**
 * `npm run -s export -- SESSION|LOG.jsonl --out DIR` writes everything there is to give out of a session: the logs, a
 * file of comma separated values for each sheet, and one workbook. A session is one or more logs, a folder of logs, or
 * the code of a class or table kept in the data folder (`all` for every table; `--data DIR`, or DATA_DIR). `--zone` names the
 * time zone of local times. docs/exports.md says what every column means.
 *
 * `export -- --verify DIR [--log LOG.jsonl ...]` compares an export with its logs and prints for each file how many rows
 * it has and how many it should have; exit 1 when a line is missing, added or not as it should be.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { exportFiles } from '../export/exportFiles.ts';
import { keptGames } from '../export/keptGames.ts';
import { offsetOf } from '../export/offsetOf.ts';
import { type ExportPlace, logPaths, type ReadLog, readLog, tablesOf } from '../export/readLogs.ts';
import { isWhole, verifyExport } from '../export/verifyExport.ts';
import { readPacks } from '../packs/readPacks.ts';
import { StartError } from '../StartError.ts';
import { projectFolder } from './schemas/schemaRoots.ts';

const USAGE = `usage: npm run -s export -- SESSION|LOG.jsonl ... --out DIR [--data DIR] [--zone America/Mexico_City] [--json]
       npm run -s export -- --verify DIR [--log LOG.jsonl ...] [--json]`;

try {
  process.exitCode = await run();
} catch (error) {
  const isUsage = !(error instanceof StartError);
  console.error(
    `export: ${error instanceof Error ? error.message : String(error)}${isUsage ? `\n${USAGE}` : ''}`,
  );
  process.exitCode = isUsage ? 2 : 1;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      verify: { type: 'string' },
      log: { type: 'string', multiple: true, default: [] },
      data: { type: 'string' },
      zone: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const place = placeOf(values.zone);
  if (values.verify !== undefined)
    return verify(values.verify, [...values.log, ...positionals], place, values.json);
  if (values.out === undefined) throw new Error('--out should name a folder');
  if (positionals.length === 0) throw new Error('which session?');
  const dataDir = values.data ?? readConfig(process.env).dataDir;
  const logs = (await Promise.all(positionals.map((session) => logsOf(session, dataDir)))).flat();
  const files = await exportFiles(tablesOf(logs, place));
  mkdirSync(values.out, { recursive: true });
  for (const { name, content } of files) writeFileSync(join(values.out, name), content);
  const names = files.map(({ name }) => name);
  console.log(
    values.json ? JSON.stringify({ out: values.out, tables: logs.length, files: names }) : names.join('\n'),
  );
  return 0;
}

/** The logs that a word on the command line stands for. */
async function logsOf(session: string, dataDir: string): Promise<readonly ReadLog[]> {
  if (existsSync(session)) return logPaths([session]).map(readLog);
  const kept = await keptGames(dataDir, session);
  if (kept === null) throw new StartError(`there is no log ${session}, and no such table in ${dataDir}`);
  return kept;
}

function verify(folder: string, logs: readonly string[], place: ExportPlace, json: boolean): number {
  const reports = verifyExport(folder, logs, place);
  if (json) console.log(JSON.stringify(reports));
  else for (const report of reports) console.log(JSON.stringify(report));
  return reports.every(isWhole) ? 0 : 1;
}

/** The scenarios of today by hash: a game that was played with another keeps its rows, without values. */
function placeOf(zone: string | undefined): ExportPlace {
  const packs = readPacks(join(projectFolder, 'assets/scenarios'));
  const byHash = new Map([...packs.values()].map((content) => [content.hash, content]));
  return { packOf: (hash) => byHash.get(hash) ?? null, offsetAt: offsetOf(zone) };
}
