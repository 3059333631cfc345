/**
 * Serves the gallery of the table on a free port, prints its address, and ends when its input is closed. A process of
 * its own, because the test runner's sandbox has other built-in objects than the server knows.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const cacheDir = mkdtempSync(join(tmpdir(), 'dos-mesas-gallery-'));
const server = await createServer({
  configFile: fileURLToPath(new URL('../../../vite.config.ts', import.meta.url)),
  configLoader: 'runner',
  cacheDir,
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1', hmr: false },
  optimizeDeps: { include: ['@preact/signals'] },
});
await server.listen();
const { port } = server.httpServer.address();
console.log(`http://127.0.0.1:${port}/`);

process.stdin.resume();
process.stdin.on('end', async () => {
  await server.close();
  rmSync(cacheDir, { recursive: true, force: true });
  process.exit(0);
});
