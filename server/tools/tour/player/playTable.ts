import { readFileSync } from 'node:fs';
import type { Language } from '../../../../shared/i18n/text.ts';
import type { PackTexts } from '../../../../shared/scenario/PackTexts.ts';
import type { GameServer } from '../gameServer.ts';
import { downloadLog } from './downloadLog.ts';
import { playHome } from './home.ts';
import { arrive, joinTable, lobbyNames, openSolo, openTable, startTable, waitForStart } from './lobby.ts';
import { lookAround } from './lookAround.ts';
import { playNews } from './news.ts';
import type { Player } from './Player.ts';
import { playEnd, playReview } from './review.ts';
import { seesTable } from './seesTable.ts';
import { readTurn, type Turn } from './Turn.ts';
import { playTalks } from './talks.ts';
import type { Visitor } from './Visitor.ts';
import { visitDesk } from './visitDesk.ts';
import { playVote } from './vote.ts';

/** How long a table may stand still before the tour says that something is stuck, in ms. */
const STILL_MS = 120_000;
const PAUSE_MS = 120;
/** How long the browser may take to keep the page for play without a server, in ms. */
const KEPT_MS = 30_000;

/**
 * One table from the lobby to the review: the first player opens it, the others join. The instructor comes when the
 * game is over, in a window of their own.
 */
export async function playTable(
  players: readonly Player[],
  server: GameServer,
  instructorAt: () => Promise<Visitor>,
): Promise<void> {
  const [host, ...guests] = players;
  if (host === undefined) throw new Error('nobody plays');
  const names = (player: Player) => lobbyNames(textsOf(player.plan.pack, player.language), player);
  for (const player of players) await arrive(player, server.origin);
  if (guests.length === 0) {
    await openSolo(host, names(host));
  } else {
    const code = await openTable(host, names(host));
    for (const guest of guests) await joinTable(guest, names(guest), code);
    await startTable(host);
  }
  await Promise.all(players.map(begin));
  if (host.plan.offline) await goOffline(host, server);
  await Promise.all(players.map(playGame));
  const stays = host.plan.stopAfter === null;
  if (stays) for (const player of players) await playEnd(player);
  const link = server.deskLink();
  if (!host.plan.offline && link !== null) host.notes.log = await visitDesk(await instructorAt(), link);
  if (!stays) return;
  await playReview(host);
  host.notes.log ??= await downloadLog(host);
}

/** The page's own words for a scenario, from where the project keeps them. */
function textsOf(pack: string, language: Language): PackTexts {
  const file = new URL(`../../../../assets/scenarios/${pack}/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as PackTexts;
}

/** Ends the server once the page has everything it needs, as the browser itself says. */
async function goOffline(player: Player, server: GameServer): Promise<void> {
  await player.page.waitForFunction('navigator.serviceWorker.controller !== null', undefined, {
    timeout: KEPT_MS,
  });
  await server.stop();
  player.tell('the server is stopped');
}

/** Waits for the first round and its table. */
async function begin(player: Player): Promise<void> {
  await waitForStart(player);
  await seesTable(player);
  await player.look('table-first');
}

/** Plays one seat until the game is over. */
async function playGame(player: Player): Promise<void> {
  let last = '';
  let since = performance.now();
  for (;;) {
    const turn = await readTurn(player);
    if (turn?.over === true || (turn?.round ?? 0) > (player.plan.stopAfter ?? player.plan.rounds)) return;
    if (turn !== null && turn.status !== last) {
      last = turn.status;
      since = performance.now();
      player.tell(turn.status);
    }
    if (performance.now() - since > STILL_MS)
      throw new Error(`${player.seat}: nothing happens any more at "${last}"`);
    if (turn !== null && player.plan.offline && turn.round >= 2 && player.first('reloaded')) {
      await reload(player);
      continue;
    }
    if (turn !== null) await playTurn(player, turn);
    await player.page.waitForTimeout(PAUSE_MS);
  }
}

/** Loads the page again with no server behind it: the game goes on where it was. */
async function reload(player: Player): Promise<void> {
  await player.page.reload({ waitUntil: 'load' });
  await seesTable(player);
  player.tell('the page was loaded again without a server');
  await player.look('after-reload');
}

/** What can be done now. What fails because the others have ended the step meanwhile is no failure. */
async function playTurn(player: Player, turn: Turn): Promise<void> {
  try {
    await playAct(player, turn);
  } catch (error) {
    if ((await readTurn(player))?.status === turn.status) throw error;
    player.tell('the others have moved on');
  }
}

async function playAct(player: Player, turn: Turn): Promise<void> {
  switch (turn.act) {
    case 'news':
      return playNews(player, turn);
    case 'talks':
      await playTalks(player, turn);
      if (turn.round === 2) await lookAround(player);
      return;
    case 'vote':
      return playVote(player, turn);
    case 'home':
      return playHome(player, turn);
    case null:
      return;
  }
}
