import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { ScenarioPack } from '../../../../shared/scenario/ScenarioPack.ts';
import { launchBrowser } from '../../browser.ts';
import { type Faults, faultless, noFaults, watchFaults } from '../Faults.ts';
import { Screens } from '../Screens.ts';
import type { EndingsPlan } from './EndingsPlan.ts';

const SERVE = fileURLToPath(new URL('../../../../client/table/testing/serveGallery.mjs', import.meta.url));

/** How long a picture may take on a machine that has other things to do. */
const PATIENCE_MS = 90_000;

export interface EndingsReport extends Faults {
  /** The names as the page shows them. */
  readonly endings: readonly string[];
  readonly screenshots: readonly string[];
}

export interface EndingsOutcome {
  readonly report: EndingsReport;
  readonly failures: readonly string[];
}

/** Shows the end of a game under every name the pack has for one, and looks at it. Never rejects. */
export async function runEndings(plan: EndingsPlan, tell: (line: string) => void): Promise<EndingsOutcome> {
  const faults = noFaults();
  const screens = new Screens(resolve(plan.out), faults, null);
  const failures: string[] = [];
  const names: string[] = [];
  const server = spawn(process.execPath, [SERVE], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const origin = await addressOf(server);
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({
        viewport: { width: plan.width, height: plan.height },
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(PATIENCE_MS);
      await watchFaults(context, origin.replace(/\/$/u, ''), faults);
      const page = await context.newPage();
      for (const ending of endingsOf(plan.pack)) {
        names.push(await lookAt(page, origin, plan, ending, screens));
        tell(`${ending}: ${names.at(-1)}`);
      }
    } finally {
      await browser.close();
    }
  } catch (error) {
    failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    server.stdin?.end();
  }
  if (new Set(names).size < names.length) failures.push('two endings have one name');
  if (!faultless(faults)) failures.push('something went wrong in a page: see the lists');
  return { report: { endings: names, ...faults, screenshots: screens.pictures }, failures };
}

function endingsOf(pack: string): readonly string[] {
  const file = new URL(`../../../../assets/scenarios/${pack}/pack.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as ScenarioPack).endings.map(({ id }) => id);
}

async function lookAt(
  page: Page,
  origin: string,
  { pack, language }: EndingsPlan,
  ending: string,
  screens: Screens,
): Promise<string> {
  const asked = { pack, ending, lang: language, own: 'mx-senate', renderer: 'canvas' };
  await page.goto(`${origin}endings.html?${new URLSearchParams(asked)}`);
  await page.locator('.stage canvas').first().waitFor();
  await page.locator('.stage-note').waitFor({ state: 'detached' });
  const head = page.locator('.the-end h3').first();
  const screen = ending.replace(':', '-');
  if (!(await head.isVisible())) {
    await screens.look(page, `${screen}-table`);
    await page.locator('.action-bar .button').first().click();
  }
  await head.waitFor();
  await page.waitForTimeout(600);
  await screens.look(page, screen);
  return ((await head.textContent()) ?? '').trim();
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    server.stdout?.once('data', (line: Buffer) => found(line.toString().trim()));
    server.once('exit', () => failed(new Error('the page was not served')));
  });
}
