import { readFileSync } from 'node:fs';
import type { Language } from '../../../../shared/i18n/text.ts';
import type { PackTexts } from '../../../../shared/scenario/PackTexts.ts';
import type { GameServer } from '../gameServer.ts';
import { logFromDesk } from '../logFromDesk.ts';
import { playHome } from './home.ts';
import { arrive, joinTable, lobbyNames, openSolo, openTable, startTable, waitForStart } from './lobby.ts';
import { lookAround } from './lookAround.ts';
import { playNews } from './news.ts';
import type { Player } from './Player.ts';
import { downloadLog, playEnd, playReview } from './review.ts';
import { readTurn } from './Turn.ts';
import { playTalks } from './talks.ts';
import { playVote } from './vote.ts';

/** How long a table may stand still before the tour says that something is stuck, in ms. */
const STILL_MS = 60_000;
const PAUSE_MS = 120;

/** One table from the lobby to the review: the first player opens it, the others join. */
export async function playTable(players: readonly Player[], server: GameServer): Promise<void> {
  const [host, ...guests] = players;
  if (host === undefined) throw new Error('nobody plays');
  const names = (player: Player) => lobbyNames(textsOf(player.plan.pack, player.language), player);
  for (const player of players) await arrive(player, server.origin);
  if (guests.length === 0) {
    if (host.plan.offline) await goOffline(host, server);
    await openSolo(host, names(host));
  } else {
    const code = await openTable(host, names(host));
    for (const guest of guests) await joinTable(guest, names(guest), code);
    await startTable(host);
  }
  await Promise.all(players.map(playGame));
  for (const player of players) await playEnd(player);
  for (const player of players.slice(0, 1)) {
    await playReview(player);
    player.notes.log = await downloadLog(player);
  }
  host.notes.log ??= await logFromDesk(server);
}

/** The page's own words for a scenario, from where the project keeps them. */
function textsOf(pack: string, language: Language): PackTexts {
  const file = new URL(`../../../../assets/scenarios/${pack}/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as PackTexts;
}

/** Ends the server once the page has everything it needs. */
async function goOffline(player: Player, server: GameServer): Promise<void> {
  await player.page.waitForFunction('navigator.serviceWorker?.controller !== null', undefined, {
    timeout: 30_000,
  });
  await server.stop();
  player.tell('the server is stopped');
}

/** Plays one seat until the game is over. */
async function playGame(player: Player): Promise<void> {
  await waitForStart(player);
  let last = '';
  let since = performance.now();
  for (;;) {
    const turn = await readTurn(player);
    if (turn?.over === true) return;
    if (turn !== null && turn.status !== last) {
      last = turn.status;
      since = performance.now();
      player.tell(turn.status);
    }
    if (performance.now() - since > STILL_MS)
      throw new Error(`${player.seat}: nothing happens any more at "${last}"`);
    switch (turn?.act) {
      case 'news':
        await playNews(player, turn);
        break;
      case 'talks':
        await playTalks(player, turn);
        if (turn.round === 2) await lookAround(player);
        break;
      case 'vote':
        await playVote(player, turn);
        break;
      case 'home':
        await playHome(player, turn);
        break;
      default:
    }
    await player.page.waitForTimeout(PAUSE_MS);
  }
}
