import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import express from 'express';
import type { Replay } from '../../../shared/host/log/replayLog.ts';
import type { ScenarioPack } from '../../../shared/scenario/ScenarioPack.ts';
import { securityHeaders } from '../../http/security.ts';
import { StartError } from '../../StartError.ts';
import { launchBrowser } from '../browser.ts';
import { bundle } from '../bundle.ts';

const PAGE_SCRIPT = fileURLToPath(new URL('../../../client/replayPage.ts', import.meta.url));
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Replay</title>
<link rel="icon" href="data:," /><script type="module" src="/replay.js"></script></head><body></body></html>`;
/** Longest time for the page and each log of it. */
const PAGE_MS = 60_000;
const LOG_MS = 20_000;

interface Logs {
  /** Whole texts of log files. */
  readonly texts: readonly string[];
  readonly packs: readonly ScenarioPack[];
}

/**
 * Replays logs in a headless Chromium: the same code as here, bundled for browsers, on a page of a server of its own
 * under the policies of the real one. A `StartError` when there is no browser, or the page does not come
 * to its end.
 */
export async function replayInBrowser(logs: Logs): Promise<readonly Replay[]> {
  const browser = await launchBrowser().catch((error: unknown) => {
    throw new StartError(error instanceof Error ? error.message : String(error));
  });
  try {
    const server = createServer(pageOf(logs, await bundle({ entry: PAGE_SCRIPT })));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const page = await browser.newPage();
      let trouble = '';
      page.on('pageerror', (error) => {
        trouble = String(error);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') trouble = message.text();
      });
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const text = await page
        .locator('output')
        .textContent({ timeout: PAGE_MS + logs.texts.length * LOG_MS })
        .catch((error: Error) => {
          throw new StartError(
            `the page did not come to its end: ${trouble === '' ? error.message : trouble}`,
          );
        });
      return replaysIn(text ?? '', logs.texts.length);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  } finally {
    await browser.close();
  }
}

function pageOf({ texts, packs }: Logs, script: string): express.Express {
  const app = express();
  app.use(securityHeaders({ isDevelopment: false }));
  app.get('/', (_request, response) => void response.type('html').send(PAGE));
  app.get('/replay.js', (_request, response) => void response.type('js').send(script));
  app.get('/packs', (_request, response) => void response.json(packs));
  app.get('/logs', (_request, response) => void response.json(texts.length));
  app.get('/logs/:index', ({ params }, response) => {
    const text = texts[Number(params.index)];
    if (text === undefined) response.sendStatus(404);
    else response.type('text/plain').send(text);
  });
  return app;
}

/** What the page wrote: it is our own, and read as such. */
function replaysIn(text: string, count: number): readonly Replay[] {
  const said = JSON.parse(text) as { readonly replays?: readonly Replay[]; readonly problem?: string };
  if (said.replays === undefined)
    throw new StartError(`the page could not replay: ${said.problem ?? 'no reason'}`);
  if (said.replays.length !== count)
    throw new StartError(`the page replayed ${said.replays.length} of ${count} logs`);
  return said.replays;
}
