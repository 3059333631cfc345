import { cpSync, createReadStream, existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { keptFiles, SERVICE_WORKER } from './server/tools/keptFiles.ts';
import { phaserParts } from './server/tools/phaserParts.ts';

const page = (file: string): string => fileURLToPath(new URL(`client/${file}`, import.meta.url));
const assets = fileURLToPath(new URL('assets', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
  '.woff2': 'font/woff2',
};

/** `assets/` of the project at `/assets/`: copied into the build, read from its place by the dev server. */
function projectAssets(): Plugin {
  let outDir = '';
  return {
    name: 'project-assets',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    configureServer(server) {
      server.middlewares.use('/assets', (request, response, next) => {
        const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
        const file = normalize(join(assets, path));
        if (!file.startsWith(assets) || !existsSync(file) || !statSync(file).isFile()) return next();
        const ending = file.slice(file.lastIndexOf('.'));
        response.setHeader('Content-Type', TYPES[ending] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
      });
    },
    writeBundle() {
      // Scenarios come from the server: to players without what their seat may not know.
      const filter = (from: string): boolean => from !== join(assets, 'scenarios');
      if (existsSync(assets)) cpSync(assets, join(outDir, 'assets'), { recursive: true, filter });
    },
  };
}

/**
 * The client: `client/index.html` and what it imports, built to `dist/`, scripts and styles in `dist/app/`. Phaser is
 * a chunk of its own, loaded with the table: only those parts of it that the table uses. No inline script and no `data:` files: the page runs under a strict
 * content security policy.
 */
export default defineConfig({
  root: fileURLToPath(new URL('client', import.meta.url)),
  cacheDir: fileURLToPath(new URL('.cache/vite', import.meta.url)),
  publicDir: false,
  plugins: [projectAssets(), phaserParts(), keptFiles(assets)],
  server: { fs: { allow: ['..'] } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    assetsDir: 'app',
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      // Phaser's parts are bundled by themselves, which takes its second.
      checks: { pluginTimings: false },
      input: { index: page('index.html'), serviceWorker: page('serviceWorker.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'serviceWorker' ? SERVICE_WORKER : 'app/[name]-[hash].js'),
        codeSplitting: { groups: [{ name: 'phaser', test: /phaser-parts/ }] },
      },
    },
  },
  worker: { format: 'es' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
