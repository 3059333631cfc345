/**
 * Completes package-lock.json so that `npm ci` accepts it.
 *
 * `npm install` leaves out optional packages of other platforms that its registry does not hold, and `npm ci` then
 * refuses the lock file ("Missing: ... from lock file"). Every name in an `optionalDependencies` list that has no
 * entry gets one: exact version, platform taken from the name, `optional: true`, no integrity (it is never fetched on
 * a platform that it does not fit). Idempotent; prints the names added.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OPERATING_SYSTEMS = {
  linux: 'linux',
  linuxmusl: 'linux',
  darwin: 'darwin',
  macos: 'darwin',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  aix: 'aix',
};
const PROCESSORS = [
  'x64',
  'arm64',
  'arm',
  'ia32',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'mips64el',
  'wasm32',
];

/** The `os`, `cpu` and `libc` lists that a platform package's name stands for. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = words.map((word) => OPERATING_SYSTEMS[word]).filter((found) => found !== undefined);
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = words.some((word) => word.includes('musl'))
    ? ['musl']
    : words.includes('gnu')
      ? ['glibc']
      : [];
  return {
    ...(cpu.length > 0 ? { cpu: cpu.slice(0, 1) } : {}),
    ...(os.length > 0 ? { os: os.slice(0, 1) } : {}),
    ...(libc.length > 0 ? { libc } : {}),
  };
}

/** Whether the lock holds `name` at a place that a package at `path` resolves it from. */
function isLocked(packages, path, name) {
  const places = [`node_modules/${name}`];
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    places.push(`${at}/node_modules/${name}`);
  }
  return places.some((place) => packages[place] !== undefined);
}

const file = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(lock.packages, path, name)) continue;
    const exact = version.replace(/^[~^]/, '');
    lock.packages[`node_modules/${name}`] = {
      version: exact,
      ...platformOf(name),
      optional: true,
    };
    added.push(`${name}@${exact}`);
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  added.length === 0 ? 'package-lock.json is complete' : `added ${added.length}:\n${added.join('\n')}`,
);
