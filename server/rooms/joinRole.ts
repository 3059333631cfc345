import type { SeatId } from '../../shared/game/ids.ts';
import { ok, type Result } from '../../shared/game/result.ts';
import type { Viewer } from '../../shared/game/Viewer.ts';
import { validateJoinTable } from '../../shared/protocol/generated/JoinTable.validate.js';
import type { Problem } from '../../shared/protocol/Problem.ts';
import { problem } from '../tables/problem.ts';
import { sameKey } from '../tables/secrets.ts';
import type { Tables } from '../tables/tables.ts';

/** As whom somebody joins a table. */
export interface JoinRole {
  readonly viewer: Viewer;
  /** Who gives this connection's commands; `null`: it only watches. */
  readonly actor: SeatId | 'instructor' | null;
}

/** Checks what a client says when it joins: the table, and the key to a seat or to the desk. */
export async function joinRole(
  options: unknown,
  tables: Tables,
  deskKey: string,
): Promise<Result<JoinRole, Problem>> {
  if (!validateJoinTable(options)) return problem('malformed', { path: '/', expected: '{code, seatToken?}' });
  const table = await tables.byCode(options.code);
  if (table === null) return problem('unknownTable');
  if (options.deskKey !== undefined) {
    if (!sameKey(options.deskKey, deskKey)) return problem('deskOnly');
    return ok({ viewer: { kind: 'instructor' }, actor: 'instructor' });
  }
  if (options.seatToken === undefined) return ok({ viewer: { kind: 'observer' }, actor: null });
  const key = tables.keyFor(table, options.seatToken);
  if (key === null) return problem('wrongToken');
  if (key.seat === null) return ok({ viewer: { kind: 'observer' }, actor: null });
  return ok({ viewer: { kind: 'seat', seat: key.seat }, actor: key.seat });
}
