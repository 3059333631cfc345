import type { DeskGame } from '../../../shared/protocol/DeskGame.ts';
import type { GameServer } from './gameServer.ts';

/** The log of the newest game, as the instructor's link gets it; `null` without a link or a game. */
export async function logFromDesk(server: GameServer): Promise<string | null> {
  const link = server.deskLink();
  if (link === null) return null;
  const key = new URL(link).hash.slice(1);
  const headers = { authorization: `Bearer ${key}` };
  const answer = await fetch(`${server.origin}/api/desk/games`, { headers });
  if (!answer.ok) return null;
  const { games } = (await answer.json()) as { readonly games: readonly DeskGame[] };
  const [newest] = games;
  if (newest === undefined) return null;
  const log = await fetch(`${server.origin}/api/desk/games/${newest.id}/log`, { headers });
  return log.ok ? log.text() : null;
}
