import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Application, type ErrorRequestHandler, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Classes } from '../classes/classes.ts';
import type { PackContent } from '../packs/PackContent.ts';
import type { Tables } from '../tables/tables.ts';
import { sendProblem } from './answer.ts';
import { classRoutes } from './classRoutes.ts';
import { deskRoutes } from './deskRoutes.ts';
import { offlineRoutes, packRoutes } from './packRoutes.ts';
import { securityHeaders } from './security.ts';
import { tableRoutes } from './tableRoutes.ts';

/** Longest body of a request; what players send is far shorter. */
export const MOST_BODY_BYTES = 16 * 1024;

export interface AppParts {
  readonly tables: Tables;
  readonly classes: Classes;
  readonly packs: ReadonlyMap<string, PackContent>;
  readonly bots: readonly string[];
  readonly deskKey: string;
  /** The address it listens on. */
  readonly host: string;
  readonly distDir: string;
  /** Give out whole scenarios for playing without a server. */
  readonly offlinePacks: boolean;
  /** Serves the client from source instead of `distDir`. */
  readonly devClient: RequestHandler | null;
  readonly logger: Logger;
}

/** Adds everything the server answers over HTTP to an app; matchmaking is the rooms' own. */
export function createApp(app: Application, parts: AppParts): void {
  const { tables, classes, packs, bots, deskKey, host } = parts;
  app.disable('x-powered-by');
  app.use(securityHeaders({ isDevelopment: parts.devClient !== null }));
  app.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ ok: true });
  });
  app.use('/api', express.json({ limit: MOST_BODY_BYTES, strict: true }));
  app.use('/api/packs', packRoutes(packs, bots));
  app.use('/api/tables', tableRoutes(tables, deskKey));
  app.use('/api/desk', deskRoutes({ tables, classes, deskKey, host }));
  app.use('/api/classes', classRoutes(classes));
  if (parts.offlinePacks) app.use('/offline', offlineRoutes(packs));
  // Scenarios are given out above, or not at all; never as plain files (but to whoever works on the client).
  if (parts.devClient === null) app.use('/assets/scenarios', notHere);
  app.use(['/api', '/offline'], (_request, response) =>
    sendProblem(response, { code: 'notFound', params: {} }),
  );
  if (parts.devClient !== null) app.use(parts.devClient);
  else servePage(app, parts.distDir);
  app.use(notHere);
  app.use(onError(parts.logger));
}

const notHere: RequestHandler = (_request, response) =>
  sendProblem(response, { code: 'notFound', params: {} });

/** The built client: files whose names carry their hash are kept by browsers, the page itself is asked for anew. */
function servePage(app: Application, distDir: string): void {
  app.use(
    '/app',
    express.static(join(distDir, 'app'), {
      immutable: true,
      maxAge: '365d',
      fallthrough: true,
      index: false,
    }),
  );
  app.use(express.static(distDir, { maxAge: 0, etag: true, index: 'index.html' }));
  // Addresses within the page, such as a table's link.
  app.get('/{*path}', (request, response, next) => {
    const page = join(distDir, 'index.html');
    const wantsPage = request.accepts(['html', 'json']) === 'html' && !/\.\w+$/.test(request.path);
    if (!wantsPage || !existsSync(page)) return next();
    response.set('Cache-Control', 'no-cache').sendFile(page);
  });
}

function onError(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const type = (error as { type?: unknown } | null)?.type;
    if (type === 'entity.too.large') {
      return sendProblem(response, { code: 'tooLarge', params: { most: MOST_BODY_BYTES } });
    }
    if (type === 'entity.parse.failed' || type === 'encoding.unsupported' || type === 'charset.unsupported') {
      return sendProblem(response, { code: 'malformed', params: { path: '/', expected: 'JSON' } });
    }
    if (error instanceof URIError) {
      return sendProblem(response, { code: 'malformed', params: { path: '/', expected: 'an address' } });
    }
    logger.error({ err: error }, 'in a request');
    sendProblem(response, { code: 'internal', params: {} });
  };
}
