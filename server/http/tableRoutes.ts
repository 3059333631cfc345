import { type Request, Router } from 'express';
import { ok, type Result } from '../../shared/game/result.ts';
import { validateClaimSeat } from '../../shared/protocol/generated/ClaimSeat.validate.js';
import { validateCreateTable } from '../../shared/protocol/generated/CreateTable.validate.js';
import type { Problem } from '../../shared/protocol/Problem.ts';
import type { LiveTable } from '../tables/LiveTable.ts';
import { problem } from '../tables/problem.ts';
import { sameKey } from '../tables/secrets.ts';
import type { Tables } from '../tables/tables.ts';
import { bearer, param, route } from './answer.ts';
import { parseBody } from './parseBody.ts';
import { reviewOf } from './reviewOf.ts';

/** What players ask of the server over HTTP: tables, seats, the start, the review afterwards. */
export function tableRoutes(tables: Tables, deskKey: string): Router {
  const router = Router();

  router.post(
    '/',
    route(async (request) => {
      const body = parseBody(request.body, validateCreateTable);
      return body.ok ? tables.open(body.value) : body;
    }),
  );
  router.get(
    '/:code',
    route(async (request) => {
      const table = await tableOf(request);
      return table.ok ? ok(table.value.summary()) : table;
    }),
  );
  router.post(
    '/:code/seats',
    route(async (request) => {
      const body = parseBody(request.body ?? {}, validateClaimSeat);
      if (!body.ok) return body;
      const table = await tableOf(request);
      return table.ok ? tables.claim(table.value, body.value.seat) : table;
    }),
  );
  router.post(
    '/:code/start',
    route(async (request) => {
      const table = await tableOf(request);
      if (!table.ok) return table;
      const key = bearer(request);
      const isDesk = key !== null && sameKey(key, deskKey);
      const opens = key === null ? null : tables.keyFor(table.value, key);
      if (!isDesk && opens?.opener !== true) return problem('notYourTable');
      const started = await tables.start(table.value);
      return started.ok ? ok(table.value.summary()) : started;
    }),
  );
  router.get(
    '/:code/review',
    route(async (request) => {
      const table = await tableOf(request);
      if (!table.ok) return table;
      const key = bearer(request);
      if (key === null || tables.keyFor(table.value, key) === null) return problem('wrongToken');
      return table.value.host.state().reviewReleased ? ok(reviewOf(table.value)) : problem('reviewNotYet');
    }),
  );
  return router;

  async function tableOf(request: Request): Promise<Result<LiveTable, Problem>> {
    const table = await tables.byCode(param(request, 'code'));
    return table === null ? problem('unknownTable') : ok(table);
  }
}
