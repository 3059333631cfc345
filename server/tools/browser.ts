import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { type BrowserProgram, packagedBrowser } from './packagedBrowser.ts';

const PROGRAM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** No sandbox (containers and root), WebGL drawn in software wherever there is no graphics card. */
const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** What to do where no browser is found. */
export const NO_BROWSER = 'no browser: set CHROMIUM_PATH to a Chromium or Chrome program, or install one';

/**
 * A Chromium of this machine: env CHROMIUM_PATH, else one of the system, else the one that comes with the packages;
 * `null` when there is none. A CHROMIUM_PATH that does not exist throws.
 */
export async function findBrowser(): Promise<BrowserProgram | null> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return { path: named, env: {} };
  }
  const installed = systemBrowser();
  return installed === null ? packagedBrowser() : { path: installed, env: {} };
}

/** Starts the browser that `findBrowser` finds, headless; throws with what to do when there is none. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const found = await findBrowser();
  if (found === null) throw new Error(NO_BROWSER);
  const env = Object.fromEntries(
    Object.entries({ ...process.env, ...found.env }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  return chromium.launch({
    ...options,
    executablePath: found.path,
    env,
    args: [...FLAGS, ...(options.args ?? [])],
  });
}

function systemBrowser(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = folders.flatMap((folder) => PROGRAM_NAMES.map((name) => join(folder, name)));
  return [...places, ...USUAL_PLACES].find((place) => existsSync(place)) ?? null;
}
