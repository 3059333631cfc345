import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Folders of `assets/` that a page without a server has no use for. */
const LEFT_OUT = new Set(['scenarios']);

/** Name of the service worker: at the top, so that it is in charge of the whole page, and always the same. */
export const SERVICE_WORKER = 'serviceWorker.js';

/**
 * Writes into the service worker which files it keeps: everything the build made, and pictures and sounds of `assets/`.
 * The version changes with any of them.
 */
export function keptFiles(assets: string): Plugin {
  return {
    name: 'kept-files',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[SERVICE_WORKER];
        if (worker?.type !== 'chunk') return;
        const version = createHash('sha256');
        const files = Object.values(bundle)
          .filter(({ fileName }) => fileName !== SERVICE_WORKER && !/\.(map|woff)$/.test(fileName))
          .map((file) => {
            version.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
            return `/${file.fileName}`;
          });
        for (const file of assetFiles(assets)) {
          version.update(file).update(readFileSync(join(assets, file)));
          files.push(`/assets/${file}`);
        }
        worker.code = worker.code
          .replaceAll('__KEPT_FILES__', JSON.stringify([...files].sort()))
          .replaceAll('__KEPT_VERSION__', JSON.stringify(version.digest('hex').slice(0, 16)));
      },
    },
  };
}

function assetFiles(assets: string): readonly string[] {
  return readdirSync(assets, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !LEFT_OUT.has(entry.name))
    .flatMap(({ name }) =>
      readdirSync(join(assets, name), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && !/\.(ts|mjs|md|json|txt)$/.test(entry.name))
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(assets.length + 1)
            .replaceAll('\\', '/'),
        ),
    );
}
