import type { CreateTable, TableOpened } from '../../shared/protocol/CreateTable.ts';
import { go } from '../router/route.ts';
import { keepSeat } from '../settings/myTables.ts';
import { remember } from '../settings/storage.ts';
import { askServer, type Failure } from './askServer.ts';

/** Opens a table on the server, or a game in this page, and goes there. Answers what went wrong, or `null`. */
export async function startTable(wish: CreateTable, where: 'server' | 'page'): Promise<Failure | null> {
  if (where === 'page') return startHere(wish);
  const answer = await askServer<TableOpened>('/api/tables', { method: 'POST', body: wish });
  if (!answer.ok) {
    // Alone, one needs no server: the game can be played in the page.
    return answer.error === 'unreachable' && wish.mode === 'solo' ? startHere(wish) : answer.error;
  }
  const { code, seatToken, seat } = answer.value;
  if (seat !== null) keepSeat({ code, seatToken, packId: wish.pack, seat, host: wish.mode === 'table' });
  go(`/t/${code}`);
  return null;
}

async function startHere({ mode: _mode, seat, ...wish }: CreateTable): Promise<Failure | null> {
  if (seat === null) return { code: 'soloNeedsSeat', params: {} };
  const { startLocalGame } = await import('../session/localGames.ts');
  const started = await startLocalGame({ ...wish, seat });
  if (!started.ok) return { code: started.error, params: {} };
  // the first page looks for games of this browser only where there are some
  remember('plays-here', 'yes');
  go(`/solo/${started.value}`);
  return null;
}
