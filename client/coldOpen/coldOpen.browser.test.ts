import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../server/tools/browser.ts';
import { describeInBrowser } from '../../server/tools/describeNeeding.ts';

const PAGE = 'https://dos-mesas.test/';

/** Builds in a process of its own: the build's native parts and those of the tests do not meet. */
const BUILD = `
const { build } = await import('vite');
const lib = { entry: process.argv[1], formats: ['es'], fileName: 'page' };
const [{ output }] = await build({
  configFile: false,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { write: false, lib, minify: false, rolldownOptions: { output: { codeSplitting: false } } },
});
process.stdout.write(output.map(({ code = '' }) => code).join(' '));
`;

function script(): Promise<string> {
  const entry = join(import.meta.dirname, 'testing/coldOpenPage.tsx');
  const options = { cwd: join(import.meta.dirname, '../..'), maxBuffer: 2 ** 25 };
  return new Promise((done, failed) => {
    execFile(process.execPath, ['--input-type=module', '-e', BUILD, entry], options, (error, stdout) => {
      if (error === null) done(stdout);
      else failed(error);
    });
  });
}

describeInBrowser('the opening', () => {
  let browser: Browser;
  let code: string;

  beforeAll(async () => {
    [browser, code] = await Promise.all([launchBrowser(), script()]);
  }, 60_000);
  afterAll(() => browser.close());

  /** The opening on a page where nothing moves, and where whoever looks on is impatient. */
  async function open(
    locale: string,
  ): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
    const context = await browser.newContext({
      locale,
      reducedMotion: 'reduce',
      viewport: { width: 390, height: 700 },
    });
    await context.route(`${PAGE}**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: code })
        : route.fulfill({
            contentType: 'text/html',
            body: '<body><script type="module" src="/page.js"></script></body>',
          }),
    );
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(PAGE);
    await page.evaluate(() => {
      setInterval(() => {
        document.querySelector('.cold-open')?.dispatchEvent(new PointerEvent('pointerdown'));
      }, 100);
    });
    return { page, complaints };
  }

  test('told in four taps, ends where the game begins', async () => {
    const { page, complaints } = await open('en-US');
    const seen = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 10_000 });
    await page.getByRole('button', { name: 'Ask for a change' }).click();
    await seen('58 of 65');
    await page.getByRole('button', { name: 'Why?' }).click();
    await seen('a gun ban');
    await page.getByRole('button', { name: 'Quietly' }).click();
    await page.getByRole('button', { name: 'Start' }).click({ timeout: 20_000 });
    await page.locator('#led', { hasText: 'play' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('dos-mesas.opening'))).toBe('seen');
    expect(complaints).toEqual([]);
  }, 40_000);

  test('by keyboard alone, in Spanish: each choice takes the focus', async () => {
    const { page, complaints } = await open('es-MX');
    await page.getByRole('button', { name: 'Firmar' }).focus();
    for (const next of ['¿Por qué?', 'En público', 'Empezar']) {
      await page.keyboard.press('Enter');
      await page.waitForFunction((name) => document.activeElement?.textContent === name, next, {
        timeout: 20_000,
      });
    }
    await page.keyboard.press('Enter');
    await page.locator('#led').waitFor();
    expect(complaints).toEqual([]);
  }, 40_000);
});
