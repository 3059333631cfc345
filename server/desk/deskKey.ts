import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newKey } from '../tables/secrets.ts';

/** The instructor's secret of a data folder: made at the first start, the same ever after. */
export function deskKeyOf(dataDir: string): string {
  const file = join(dataDir, 'desk-key');
  if (existsSync(file)) {
    const key = readFileSync(file, 'utf8').trim();
    if (/^[A-Za-z0-9_-]{16,64}$/.test(key)) return key;
  }
  const key = newKey();
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return key;
}
