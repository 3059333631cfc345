import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'vite';

/** Bytes on the way to a browser, compressed with Brotli; 1 KB = 1000 bytes. */
export interface ClientSizes {
  /** What the first page loads before anything is pressed: its HTML, scripts and styles, fonts apart. */
  readonly lobby: number;
  /** The drawn table: its script and what it needs beyond the page of a game, Phaser above all. */
  readonly table: number;
}

/** How large each part of the built client may be. */
export const BUDGET: ClientSizes = { lobby: 40_000, table: 300_000 };

/** Measures a built client (`dist/`). */
export function clientSizes(dist: string): ClientSizes {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/(app\/[^"]+\.(?:js|css))"/g)].flatMap(
    ([, file]) => file ?? [],
  );
  const lobby = withImports(dist, named);
  const chunk = (name: string): ReadonlySet<string> =>
    withImports(
      dist,
      readdirSync(join(dist, 'app'))
        .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))
        .map((file) => `app/${file}`),
    );
  const page = chunk('SessionPage');
  return {
    lobby: weight(dist, ['index.html', ...lobby]),
    table: weight(
      dist,
      [...chunk('table')].filter((file) => !lobby.has(file) && !page.has(file)),
    ),
  };
}

/** The files and every script they import, however indirectly; not what they load later. */
function withImports(dist: string, files: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!file.endsWith('.js')) continue;
    for (const statement of parseAst(readFileSync(join(dist, file), 'utf8')).body) {
      if (!('source' in statement) || statement.source === null) continue;
      waiting.push(join('app', String(statement.source.value)).replaceAll('\\', '/'));
    }
  }
  return found;
}

function weight(dist: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(dist, file))).length, 0);
}
