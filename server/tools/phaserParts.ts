import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundle } from './bundle.ts';

const LIST = fileURLToPath(new URL('../../client/table/scene/phaserParts.js', import.meta.url));
const SOURCES = fileURLToPath(new URL('../../node_modules/phaser/src', import.meta.url));
/** Part of the path of each of Phaser's own files, wherever the packages lie. */
const SOURCE = '/node_modules/phaser/src/';
/** The virtual module in the place of the package. */
const PARTS = '\0phaser-parts';

/** Switches of Phaser's own build, which its sources ask by `typeof`: both renderers; howler makes the sounds. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  EXPERIMENTAL: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/**
 * Gives whoever imports `phaser` the parts listed in `client/table/scene/phaserParts.js`, bundled from the package's
 * sources. The same in the build and in the dev server, which cannot serve these sources (CommonJS) one by one.
 */
export function phaserParts(): Plugin {
  return {
    name: 'phaser-parts',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['phaser'] } }),
    resolveId: (id) => (id === 'phaser' ? PARTS : null),
    async load(id) {
      if (id !== PARTS) return null;
      this.addWatchFile(LIST);
      return bundle({ entry: LIST, alias: { 'phaser/src': SOURCES }, plugins: [switched()] });
    },
  };
}

/** Sets the switches: what is off is then left out of the bundle. */
function switched(): Plugin {
  return {
    name: 'phaser-switches',
    transform: (code, id) =>
      id.includes(SOURCE)
        ? code.replace(/\btypeof ([A-Z][A-Z0-9_]+)\b/g, (whole, name: string) => `${SWITCHES[name] ?? whole}`)
        : null,
  };
}
