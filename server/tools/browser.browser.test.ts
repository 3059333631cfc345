import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { describeInBrowser } from './describeNeeding.ts';

const PAGE = `<body style="margin:0"><h1>Dos Mesas: ñandú</h1><canvas id="flat" width="40" height="40"></canvas>
<canvas id="deep" width="40" height="40"></canvas></body>`;

describeInBrowser('the browser of the tests', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
  });

  test('draws a page with a 2D and a WebGL canvas', async () => {
    const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
    await page.setContent(PAGE);
    const colours = await page.evaluate(() => {
      const canvas = (id: string) => document.getElementById(id) as HTMLCanvasElement;
      const flat = canvas('flat').getContext('2d');
      const deep = canvas('deep').getContext('webgl2', { preserveDrawingBuffer: true });
      if (flat === null || deep === null) return null;
      flat.fillStyle = '#ff0000';
      flat.fillRect(0, 0, 40, 40);
      deep.clearColor(0, 0, 1, 1);
      deep.clear(deep.COLOR_BUFFER_BIT);
      const read = new Uint8Array(4);
      deep.readPixels(0, 0, 1, 1, deep.RGBA, deep.UNSIGNED_BYTE, read);
      return { flat: [...flat.getImageData(5, 5, 1, 1).data], deep: [...read] };
    });
    expect(colours).toEqual({ flat: [255, 0, 0, 255], deep: [0, 0, 255, 255] });
    const picture = await page.screenshot();
    expect(picture.length).toBeGreaterThan(1000);
    await page.close();
  }, 30_000);
});
