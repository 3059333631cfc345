import { type NextFunction, type Request, type Response, Router } from 'express';
import { ok, type Result } from '../../shared/game/result.ts';
import type { Problem } from '../../shared/protocol/Problem.ts';
import type { Classes } from '../classes/classes.ts';
import { archiveOf } from '../export/archiveOf.ts';
import type { LiveTable } from '../tables/LiveTable.ts';
import { problem } from '../tables/problem.ts';
import type { Tables } from '../tables/tables.ts';
import { param, sendProblem } from './answer.ts';

/** What is given out: a code for the file's name, and the tables of it. */
interface Asked {
  readonly code: string;
  readonly tables: readonly LiveTable[];
}

/** The exports of a table or of a class as one archive; stands behind the desk's secret. */
export function exportRoutes(tables: Tables, classes: Classes): Router {
  const router = Router();
  router.get('/games/:id/export', archive(ofGame));
  router.get('/classes/:id/export', archive(ofClass));
  return router;

  async function ofGame(id: string): Promise<Result<Asked, Problem>> {
    const table = await tables.byGame(id);
    return table === null ? problem('unknownTable') : ok({ code: table.record.code, tables: [table] });
  }

  async function ofClass(id: string): Promise<Result<Asked, Problem>> {
    const known = await classes.desk(id);
    if (!known.ok) return known;
    const found = await Promise.all(known.value.wall.map(({ game }) => tables.byGame(game)));
    return ok({ code: known.value.code, tables: found.filter((table) => table !== null) });
  }
}

function archive(find: (id: string) => Promise<Result<Asked, Problem>>) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    try {
      const asked = await find(param(request, 'id'));
      if (!asked.ok) return sendProblem(response, asked.error);
      const bytes = await archiveOf(asked.value.tables);
      response
        .set('Content-Type', 'application/zip')
        .set('Content-Disposition', `attachment; filename="${asked.value.code}.zip"`)
        .set('Cache-Control', 'no-store')
        .send(Buffer.from(bytes));
    } catch (error) {
      next(error);
    }
  };
}
