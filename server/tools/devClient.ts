import { fileURLToPath } from 'node:url';
import type { RequestHandler } from 'express';

/** Serves the client from its source with hot reload, in place of `dist/` while developing (env DEV_CLIENT=1). */
export async function devClient(): Promise<RequestHandler> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    configLoader: 'native',
    server: { middlewareMode: true },
    appType: 'spa',
  });
  return vite.middlewares;
}
