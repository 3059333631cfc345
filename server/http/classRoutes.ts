import { Router } from 'express';
import { validateJoinClass } from '../../shared/protocol/generated/JoinClass.validate.js';
import type { Classes } from '../classes/classes.ts';
import { problem } from '../tables/problem.ts';
import { bearer, param, route } from './answer.ts';
import { parseBody } from './parseBody.ts';

/** What students ask of a class: what it is, a place in it, where their place is now. Opening a link takes no seat. */
export function classRoutes(classes: Classes): Router {
  const router = Router();
  router.get(
    '/:code',
    route((request) => classes.summary(param(request, 'code'))),
  );
  router.post(
    '/:code/students',
    route(async (request) => {
      const body = parseBody(request.body ?? {}, validateJoinClass);
      return body.ok ? classes.join(param(request, 'code'), body.value) : body;
    }),
  );
  router.get(
    '/:code/me',
    route(async (request) => {
      const key = bearer(request);
      return key === null ? problem('wrongToken') : classes.placeOf(param(request, 'code'), key);
    }),
  );
  return router;
}
