import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { describeInBrowser } from './describeNeeding.ts';
import { checkAxe } from './tour/checkAxe.ts';
import { type GameServer, startGameServer } from './tour/gameServer.ts';

const BUILD = fileURLToPath(new URL('buildClient.mjs', import.meta.url));
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

describeInBrowser('a class in the browser', () => {
  let server: GameServer;
  let browser: Browser;
  const faults: string[] = [];

  beforeAll(async () => {
    const built = spawnSync(process.execPath, [BUILD], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stderr);
    [server, browser] = await Promise.all([startGameServer(), launchBrowser()]);
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  }, 30_000);

  /** Somebody with a browser of their own, who has seen the opening. */
  async function person(viewport: typeof DESK, locale = 'en-US'): Promise<Page> {
    const context = await browser.newContext({ viewport, locale, reducedMotion: 'reduce' });
    await context.addInitScript("localStorage.setItem('dos-mesas.opening', 'seen')");
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => faults.push(String(error)));
    return page;
  }

  async function look(page: Page, screen: string): Promise<void> {
    const barriers = await checkAxe(page, screen);
    faults.push(...barriers.map(({ rule, nodes }) => `${screen}: ${rule} at ${nodes[0]}`));
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    if (overflow > 0) faults.push(`${screen}: scrolls sideways by ${overflow} px`);
  }

  const isPlaying = (page: Page) =>
    page.locator('.acts [aria-current="step"]').waitFor({ state: 'attached' });

  test('is planned, opened, entered by code and by link, and started', async () => {
    const teacher = await person(DESK);
    const said = (text: string | RegExp) => teacher.getByText(text).first().waitFor();
    const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

    await teacher.goto(server.deskLink() ?? '');
    await press(teacher, 'Plan a class');
    await teacher.getByLabel('Students').fill('7');
    await said('1 student shares a seat.');
    await teacher.getByLabel('Minutes a lesson').fill('40');
    await said('It does not fit.');
    await teacher.getByRole('button', { name: 'Open the class' }).focus();
    await teacher.keyboard.press('Enter');
    expect(await teacher.locator('.act .reason').textContent()).toMatch(/^There is time for|^Not one/);
    await look(teacher, 'plan that does not fit');
    await press(teacher, '2 lessons');
    await said('It fits.');
    await look(teacher, 'plan');
    await press(teacher, 'Open the class');
    const code = (await teacher.locator('.entrance .big-code').textContent()) ?? '';
    await look(teacher, 'class that waits');

    const ana = await person(PHONE);
    await ana.goto(server.origin);
    await press(ana, /^Play with others/);
    await ana.getByLabel('Code', { exact: true }).fill(code.toLowerCase());
    await ana.keyboard.press('Enter');
    await ana.getByLabel(/^A name for you/).fill('Puma');
    await look(ana, 'door');
    await press(ana, 'Take a place');
    await ana.getByText('Your three goals').waitFor();
    await look(ana, 'waiting room');
    for (let count = 0; count < 5; count += 1)
      await fetch(`${server.origin}/api/classes/${code}/students`, { method: 'POST' });

    const luis = await person(PHONE, 'es-MX');
    await luis.goto(`${server.origin}/c/${code}`);
    await press(luis, 'Tomar un lugar');
    await luis.getByText('Compartes este asiento').waitFor();
    await look(luis, 'waiting room of a shared seat');

    await said('Puma');
    await teacher.locator('.have-place', { hasText: '7' }).waitFor();
    const wall = await person(DESK);
    await wall.goto(`${server.origin}/c/${code}/wall`);
    await wall.getByText(code, { exact: true }).waitFor();
    await look(wall, 'wall');

    await press(teacher, 'Start 1 table');
    await look(teacher, 'question before the start');
    await teacher.getByRole('dialog').getByRole('button', { name: 'Start 1 table' }).click();
    await said(/^Round 1 of 3/);
    await Promise.all([isPlaying(ana), isPlaying(luis)]);
    await look(teacher, 'class under way');

    const table = new URL(ana.url()).pathname;
    await ana.goto(`${server.origin}/c/${code}`);
    await ana.waitForURL(`${server.origin}${table}`);
    await isPlaying(ana);
    await press(teacher, 'Desk');
    await said(`Class ${code}`);
    await look(teacher, 'desk');
    expect(faults).toEqual([]);
  }, 90_000);
});
