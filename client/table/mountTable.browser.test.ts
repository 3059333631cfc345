import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../server/tools/browser.ts';
import { describeInBrowser } from '../../server/tools/describeNeeding.ts';
import type { Gallery } from '../gallery.ts';

declare global {
  interface Window {
    readonly gallery: Gallery;
  }
}

const SERVE = fileURLToPath(new URL('testing/serveGallery.mjs', import.meta.url));

describeInBrowser('the drawn table', () => {
  let browser: Browser;
  let server: ChildProcess;
  let address: string;

  beforeAll(async () => {
    server = spawn(process.execPath, [SERVE], { stdio: ['pipe', 'pipe', 'inherit'] });
    address = await new Promise<string>((found, failed) => {
      server.stdout?.once('data', (line: Buffer) => found(line.toString().trim()));
      server.once('exit', () => failed(new Error('the gallery was not served')));
    });
    browser = await launchBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    const gone = new Promise((done) => server.once('exit', done));
    server.stdin?.end();
    await gone;
  });

  /** The gallery at a moment of its game, with everything it complained about. */
  async function open(
    query: string,
  ): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
    const page = await browser.newPage({ viewport: { width: 700, height: 460 }, deviceScaleFactor: 2 });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${address}gallery.html?seats=6&own=mx-senate&at=2:caucus&${query}`);
    await page
      .waitForFunction(() => (window.gallery?.table.stats.frames ?? 0) > 0, null, { timeout: 60_000 })
      .catch((error: Error) => {
        throw new Error(`nothing was drawn: ${complaints.join('; ') || error.message}`);
      });
    return { page, complaints };
  }

  const frames = (page: Page): Promise<number> => page.evaluate(() => window.gallery.table.stats.frames);

  /** Waits until nothing is drawn for a moment. */
  async function rest(page: Page): Promise<number> {
    for (let tries = 0; tries < 40; tries++) {
      const before = await frames(page);
      await page.waitForTimeout(350);
      if ((await frames(page)) === before) return before;
    }
    throw new Error('the loop never slept');
  }

  test('shows the same with both renderers', async () => {
    const pictures: string[] = [];
    for (const renderer of ['webgl', 'canvas']) {
      const { page } = await open(`renderer=${renderer}&still`);
      await rest(page);
      pictures.push((await page.screenshot()).toString('base64'));
      await page.close();
    }
    const page = await browser.newPage();
    const different = await page.evaluate(async (sources) => {
      const [one, other] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const g = canvas.getContext('2d');
          g?.drawImage(image, 0, 0);
          return g?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (one === undefined || other === undefined) return 1;
      let count = 0;
      for (let at = 0; at < one.length; at += 4) {
        if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 60) count++;
      }
      return count / (one.length / 4);
    }, pictures);
    await page.close();
    expect(different).toBeLessThan(0.002);
  }, 120_000);

  for (const renderer of ['webgl', 'canvas'] as const) {
    test(`draws with ${renderer}, sleeps, wakes, follows its host and leaves nothing behind`, async () => {
      const { page, complaints } = await open(`renderer=${renderer}`);
      expect(await page.evaluate(() => window.gallery.table.stats.renderer)).toBe(renderer);

      const size = () =>
        page.evaluate(() => {
          const canvas = document.querySelector('canvas');
          return [canvas?.width, canvas?.height, canvas?.clientWidth, canvas?.clientHeight];
        });
      expect(await size()).toEqual([1400, 920, 700, 460]);
      const keys = await page.evaluate(() => {
        const found: string[] = [];
        window.gallery.table.onLayout((hits) =>
          found.splice(0, found.length, ...hits.map((hit) => hit.key)),
        )();
        return found;
      });
      expect(keys).toEqual(
        expect.arrayContaining(['seat:mx-senate', 'gauge:stock:alarm', 'tray', 'calendar']),
      );
      expect(keys.filter((key) => key.startsWith('card:'))).toHaveLength(3);

      const asleep = await rest(page);
      const table = await page.screenshot();
      await page.evaluate(() => window.gallery.go('2:statements'));
      expect(await rest(page)).toBeGreaterThan(asleep);
      expect((await page.screenshot()).equals(table)).toBe(false);
      await page.evaluate(() => window.gallery.go('2:caucus'));
      await rest(page);
      expect((await page.screenshot()).equals(table)).toBe(true);

      await page.setViewportSize({ width: 390, height: 560 });
      await page.waitForFunction(() => document.querySelector('canvas')?.width === 780);
      expect(await size()).toEqual([780, 1120, 390, 560]);
      await rest(page);

      await page.evaluate(() => window.gallery.table.destroy());
      await page.waitForFunction(() => document.querySelector('canvas') === null);
      expect(complaints).toEqual([]);
      await page.close();
    }, 120_000);
  }

  test('draws again after the graphics card forgot everything', async () => {
    const { page, complaints } = await open('renderer=webgl');
    const asleep = await rest(page);
    await page.evaluate(async () => {
      const canvas = document.querySelector('canvas');
      const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
      const lose = gl?.getExtension('WEBGL_lose_context');
      lose?.loseContext();
      await new Promise((done) => setTimeout(done, 300));
      lose?.restoreContext();
      await new Promise((done) => setTimeout(done, 300));
    });
    expect(await rest(page)).toBeGreaterThan(asleep);
    expect(complaints.filter((text) => !/context/i.test(text))).toEqual([]);
    await page.close();
  }, 120_000);

  test('plays a vote before it moves on, and can be told to skip', async () => {
    const { page, complaints } = await open('renderer=canvas&still');
    const played = await page.evaluate(async () => {
      const { gallery } = window;
      const at = gallery.rows.findIndex(({ events }) =>
        events.some((event) => event.type === 'BallotsRevealed'),
      );
      gallery.go(at - 1);
      await gallery.table.settled();
      gallery.next();
      let settled = false;
      const end = gallery.table.settled().then(() => {
        settled = true;
      });
      await new Promise((done) => setTimeout(done, 100));
      const early = settled;
      gallery.table.skip();
      await end;
      return [early, settled];
    });
    expect(played).toEqual([false, true]);
    expect(complaints).toEqual([]);
    await page.close();
  }, 60_000);
});
