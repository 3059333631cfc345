import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gameId, type TableToExport } from '../../shared/analysis/export/TableToExport.ts';
import type { GameRecord } from '../../shared/host/log/LogLine.ts';
import { linesOf, parseLog } from '../../shared/host/log/parseLog.ts';
import { verifyLog } from '../../shared/host/log/verifyLog.ts';
import type { PackContent } from '../packs/PackContent.ts';
import { StartError } from '../StartError.ts';

/** A log file that is whole. */
export interface ReadLog {
  readonly file: string;
  readonly record: GameRecord;
}

/** Paths of logs: the named files, and every `*.jsonl` of the named folders. */
export function logPaths(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (!isThere(path)) throw new StartError(`there is no ${path}`);
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
    if (names.length === 0) throw new StartError(`there is no log (*.jsonl) in ${path}`);
    return names.sort().map((name) => join(path, name));
  });
}

/** Reads a log; a `StartError` when it is not whole. */
export function readLog(path: string): ReadLog {
  const lines = linesOf(readFileSync(path, 'utf8'));
  const parsed = parseLog(lines);
  if (!parsed.ok)
    throw new StartError(`${path} is not whole: ${parsed.error.reason} at seq ${parsed.error.seq}`);
  const { equal, reason, firstBadSeq } = verifyLog(lines);
  if (!equal) throw new StartError(`${path} is not whole: ${reason} at seq ${firstBadSeq}`);
  const { header, rows, texts } = parsed.value;
  return { file: basename(path), record: { header, rows, texts } };
}

/** What tables to export from logs need besides them. */
export interface ExportPlace {
  readonly packOf: (hash: string) => PackContent | null;
  readonly offsetAt: TableToExport['offsetAt'];
  /** Labels that were given before, by game. */
  readonly labels?: ReadonlyMap<string, string>;
}

/** Logs as tables of one session, each under a label of its own: the file's name, or the game's where it is `log`. */
export function tablesOf(
  logs: readonly ReadLog[],
  { packOf, offsetAt, labels = new Map() }: ExportPlace,
): readonly TableToExport[] {
  const taken = new Set<string>();
  return logs.map(({ file, record }) => {
    const id = gameId({ record });
    const stem = file.replace(/(\.log)?\.jsonl$/, '');
    const label = labels.get(id) ?? (stem === '' || stem === 'log' || taken.has(stem) ? id : stem);
    if (taken.has(label)) throw new StartError(`${file} is the log of a game that is there already`);
    taken.add(label);
    const found = packOf(record.header.packHash);
    const content = found === null ? null : { pack: found.pack, texts: found.texts.en };
    return { label, record, content, offsetAt };
  });
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
