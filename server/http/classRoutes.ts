import { Router } from 'express';
import { ok } from '../../shared/game/result.ts';
import type { ClassKnown } from '../../shared/protocol/ClassKnown.ts';
import { validateJoinClass } from '../../shared/protocol/generated/JoinClass.validate.js';
import type { Classes } from '../classes/classes.ts';
import { problem } from '../tables/problem.ts';
import { bearer, param, route } from './answer.ts';
import { parseBody } from './parseBody.ts';

/** What students ask of a class: what it is, a place in it, where their place is now. Opening a link takes no seat. */
export function classRoutes(classes: Classes): Router {
  const router = Router();
  // asked of any code that somebody types: no class is an answer too, and no error
  router.get(
    '/',
    route(async (request) => {
      const { code } = request.query;
      if (typeof code !== 'string') return problem('malformed', { path: '/code', expected: 'a code' });
      const found = await classes.summary(code);
      if (!found.ok && found.error.code !== 'unknownClass') return found;
      return ok<ClassKnown>({ known: found.ok });
    }),
  );
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
