import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PACKAGE_FOLDER = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/', import.meta.url));
const UNPACK_TIMEOUT_MS = 120_000;

/** A browser's program and what its environment needs beyond this process's own. */
export interface BrowserProgram {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The browser that comes with the packages, unpacked once per version and user into the temporary folder; `null`
 * where there is none (it is built for Linux on x64). Safe to call from several processes at once: each unpacks beside
 * and the first to finish moves its folder into place.
 */
export async function packagedBrowser(): Promise<BrowserProgram | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(PACKAGE_FOLDER)) return null;
  const folder = join(tmpdir(), `dos-mesas-chromium-${packageVersion()}-${userInfo().uid}`);
  const path = join(folder, 'chromium');
  if (!existsSync(path)) await unpackInto(folder);
  return { path, env: environmentFor(folder, path) };
}

function packageVersion(): string {
  const text = readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

async function unpackInto(folder: string): Promise<void> {
  const beside = `${folder}-${process.pid}`;
  await mkdir(beside, { recursive: true, mode: 0o700 });
  const script = fileURLToPath(new URL('unpackBrowser.mjs', import.meta.url));
  await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, TMPDIR: beside },
    timeout: UNPACK_TIMEOUT_MS,
  });
  try {
    await rename(beside, folder);
  } catch {
    // Another process was first; its folder is as good.
    await rm(beside, { recursive: true, force: true });
  }
}

/** The packaged libraries and fonts, where the system lacks its own. */
function environmentFor(folder: string, path: string): Record<string, string> {
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return starts(path) ? fonts : { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
}

function starts(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
