import { type Request, type RequestHandler, Router } from 'express';
import { ok, type Result } from '../../shared/game/result.ts';
import { exportLog } from '../../shared/host/log/exportLog.ts';
import type { Problem } from '../../shared/protocol/Problem.ts';
import type { Classes } from '../classes/classes.ts';
import { deskGame } from '../desk/deskGames.ts';
import { networkAddresses } from '../net/addresses.ts';
import type { LiveTable } from '../tables/LiveTable.ts';
import { problem, storeProblem } from '../tables/problem.ts';
import { sameKey } from '../tables/secrets.ts';
import type { Tables } from '../tables/tables.ts';
import { bearer, param, route, sendProblem } from './answer.ts';
import { deskClassRoutes } from './deskClassRoutes.ts';
import { exportRoutes } from './exportRoutes.ts';
import { reviewOf } from './reviewOf.ts';

/** Games listed at once, the newest first. */
const MOST_LISTED = 200;

/** What the desk looks into, and its secret. */
export interface DeskParts {
  readonly tables: Tables;
  readonly classes: Classes;
  readonly deskKey: string;
  /** The address it listens on. */
  readonly host: string;
}

/** What the instructor asks over HTTP, with the secret as the bearer: games, their logs, exports and reviews, the release. */
export function deskRoutes({ tables, classes, deskKey, host }: DeskParts): Router {
  const router = Router();
  const onlyDesk: RequestHandler = (request, response, next) => {
    const key = bearer(request);
    if (key !== null && sameKey(key, deskKey)) next();
    else sendProblem(response, { code: 'deskOnly', params: {} });
  };
  router.use(onlyDesk);
  router.use('/classes', deskClassRoutes(classes));
  router.use(exportRoutes(tables, classes));

  // Whoever opened the desk as `localhost` needs to know what students type.
  router.get(
    '/addresses',
    route((request) => {
      const port = request.socket.localPort ?? 0;
      return ok({ origins: networkAddresses(host).map((address) => `http://${address}:${port}`) });
    }),
  );

  router.get(
    '/games',
    route(async () => ok({ games: await tables.games(MOST_LISTED) })),
  );
  router.get(
    '/games/:id/review',
    route(async (request) => {
      const table = await gameOf(request);
      return table.ok ? ok(reviewOf(table.value)) : table;
    }),
  );
  router.post(
    '/games/:id/release',
    route(async (request) => {
      const table = await gameOf(request);
      if (!table.ok) return table;
      const { host } = table.value;
      const released = await host.submit('instructor', { kind: 'releaseReview' });
      if (released.ok || released.error.code === 'alreadyDone') return ok(deskGame(table.value));
      return storeProblem(released.error.params['cause']);
    }),
  );
  router.get('/games/:id/log', async (request, response, next) => {
    try {
      const table = await gameOf(request);
      if (!table.ok) return sendProblem(response, table.error);
      response
        .set('Content-Type', 'application/x-ndjson; charset=utf-8')
        .set('Content-Disposition', `attachment; filename="${table.value.record.code}.log.jsonl"`)
        .set('Cache-Control', 'no-store')
        .send(exportLog(table.value.host.record()));
    } catch (error) {
      next(error);
    }
  });
  return router;

  async function gameOf(request: Request): Promise<Result<LiveTable, Problem>> {
    const table = await tables.byGame(param(request, 'id'));
    return table === null ? problem('unknownTable') : ok(table);
  }
}
