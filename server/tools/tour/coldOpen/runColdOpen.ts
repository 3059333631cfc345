import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../browser.ts';
import { type Faults, faultless, noFaults, watchFaults } from '../Faults.ts';
import { startGameServer } from '../gameServer.ts';
import { Screens } from '../Screens.ts';
import type { ColdOpenPlan } from './ColdOpenPlan.ts';
import { beyondBounds, type ColdOpenPlay, type ColdOpenReport, mostOf } from './ColdOpenReport.ts';
import { type ColdOpenWay, playColdOpen } from './playColdOpen.ts';

const BUILD = fileURLToPath(new URL('../../buildClient.mjs', import.meta.url));

/** How long a picture may take on a machine that has other things to do. */
const PATIENCE_MS = 90_000;

/** Both first choices, and both ways to ask. */
const WAYS: readonly ColdOpenWay[] = [
  { name: 'signed', first: 0, second: 0 },
  { name: 'changed', first: 1, second: 1 },
];

export interface ColdOpenOutcome {
  readonly report: ColdOpenReport;
  /** Why it did not come to its end, or what is beyond its bounds. */
  readonly failures: readonly string[];
}

/** Builds the client, starts the server, and plays the opening with both first choices. Never rejects. */
export async function runColdOpen(
  plan: ColdOpenPlan,
  tell: (line: string) => void,
): Promise<ColdOpenOutcome> {
  const faults = noFaults();
  const screens = new Screens(resolve(plan.out), faults, null);
  const plays: ColdOpenPlay[] = [];
  const failures: string[] = [];
  try {
    await promisify(execFile)(process.execPath, [BUILD]);
    const server = await startGameServer();
    try {
      const browser = await launchBrowser();
      try {
        for (const way of WAYS) {
          plays.push(await playIn(browser, server.origin, plan, way, faults, screens));
          tell(`${way.name}: ${JSON.stringify(plays.at(-1))}`);
        }
      } finally {
        await browser.close();
      }
    } finally {
      await server.stop();
    }
  } catch (error) {
    failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  if (!faultless(faults)) failures.push('something went wrong in a page: see the lists');
  for (const play of plays) failures.push(...beyondBounds(play));
  return { report: { ...mostOf(plays), plays, ...faults, screenshots: screens.pictures }, failures };
}

/** One way through, as a first visit, and then a second one that goes straight to the game. */
async function playIn(
  browser: Browser,
  origin: string,
  { language, width, height, still }: ColdOpenPlan,
  way: ColdOpenWay,
  faults: Faults,
  screens: Screens,
): Promise<ColdOpenPlay> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'es' ? 'es-MX' : 'en-US',
    reducedMotion: still ? 'reduce' : 'no-preference',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    await watchFaults(context, origin, faults);
    const page = await context.newPage();
    const play = await playColdOpen(page, origin, way, screens);
    await page.goto(`${origin}/`);
    await page.waitForSelector('.lobby .doors', { timeout: 15_000 });
    return play;
  } finally {
    await context.close();
  }
}
