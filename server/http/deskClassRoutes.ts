import { Router } from 'express';
import { ok } from '../../shared/game/result.ts';
import { validateOpenClass } from '../../shared/protocol/generated/OpenClass.validate.js';
import type { Classes } from '../classes/classes.ts';
import { param, route } from './answer.ts';
import { parseBody } from './parseBody.ts';

/** What the instructor asks of classes; stands behind the desk's secret. */
export function deskClassRoutes(classes: Classes): Router {
  const router = Router();
  router.get(
    '/',
    route(() => ok({ classes: classes.all() })),
  );
  router.post(
    '/',
    route(async (request) => {
      const body = parseBody(request.body, validateOpenClass);
      return body.ok ? classes.open(body.value) : body;
    }),
  );
  router.get(
    '/:id',
    route((request) => classes.desk(param(request, 'id'))),
  );
  router.post(
    '/:id/start',
    route((request) => classes.start(param(request, 'id'))),
  );
  return router;
}
