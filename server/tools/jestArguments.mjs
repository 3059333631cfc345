import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The arguments of `node` that run jest over ES modules, followed by `extra` for jest itself. */
export function jestArguments(extra) {
  return [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url)),
    ...extra,
  ];
}
