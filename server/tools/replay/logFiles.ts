import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { StartError } from '../../StartError.ts';

/** A log file as it was read. */
export interface LogFile {
  readonly file: string;
  readonly text: string;
}

/** The logs of a folder (`*.jsonl`) by name, or the one log that `path` is. A `StartError` where there is none. */
export function logFiles(path: string): readonly LogFile[] {
  if (!isFolder(path)) return [{ file: basename(path), text: readFileSync(path, 'utf8') }];
  const names = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
  if (names.length === 0) throw new StartError(`there is no log (*.jsonl) in ${path}`);
  return names.sort().map((file) => ({ file, text: readFileSync(join(path, file), 'utf8') }));
}

export function isFolder(path: string): boolean {
  return statSync(path).isDirectory();
}
