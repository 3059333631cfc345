import { readFileSync } from 'node:fs';
import type { Language } from '../../../../shared/i18n/text.ts';
import type { PackTexts } from '../../../../shared/scenario/PackTexts.ts';
import { playHome } from '../player/home.ts';
import { arrive, joinTable, lobbyNames, openTable, startTable, waitForStart } from '../player/lobby.ts';
import { playNews } from '../player/news.ts';
import { closeSheet } from '../player/openPanel.ts';
import type { Player } from '../player/Player.ts';
import { seesTable } from '../player/seesTable.ts';
import { readTurn, type Turn } from '../player/Turn.ts';
import { playDebate } from './debate.ts';
import { formalVote } from './formalVote.ts';
import { readAccord } from './readAccord.ts';

/** How long a table may stand still before the tour says that something is stuck, in ms. */
const STILL_MS = 150_000;
const PAUSE_MS = 120;

/** One table by formal rules: from the lobby through two rounds. Answers the table's code as soon as it runs. */
export async function playFormal(
  players: readonly Player[],
  origin: string,
  onCode: (code: string) => Promise<void>,
): Promise<void> {
  const [host, ...guests] = players;
  if (host === undefined) throw new Error('nobody plays');
  const names = (player: Player) => lobbyNames(textsOf(player.plan.pack, player.language), player);
  for (const player of players) await arrive(player, origin);
  const code = await openTable(host, names(host));
  for (const guest of guests) await joinTable(guest, names(guest), code);
  await startTable(host);
  await Promise.all(players.map((player) => waitForStart(player)));
  await Promise.all(players.map((player) => seesTable(player)));
  // the room looks on while the players play
  await Promise.all([onCode(code), ...players.map(playRounds)]);
}

function textsOf(pack: string, language: Language): PackTexts {
  const file = new URL(`../../../../assets/scenarios/${pack}/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as PackTexts;
}

async function playRounds(player: Player): Promise<void> {
  let last = '';
  let since = performance.now();
  for (;;) {
    const turn = await readTurn(player);
    if (turn !== null && (turn.over || turn.round > (player.plan.stopAfter ?? 1))) return;
    const now = turn === null ? '' : withoutClock(turn.status);
    if (turn !== null && now !== last) {
      last = now;
      since = performance.now();
      player.tell(turn.status);
    }
    if (performance.now() - since > STILL_MS)
      throw new Error(`${player.seat}: nothing happens any more at "${last}"`);
    if (turn !== null) await playTurn(player, turn);
    await player.page.waitForTimeout(PAUSE_MS);
  }
}

/** What can be done now. What fails because the floor or the others have moved on meanwhile is no failure. */
async function playTurn(player: Player, turn: Turn): Promise<void> {
  try {
    await playAct(player, turn);
  } catch (error) {
    await player.page.waitForTimeout(500);
    const now = withoutClock((await readTurn(player))?.status ?? '');
    const isSame = now === withoutClock(turn.status);
    if (isSame && !player.first(`stumbled at ${now}`)) throw error;
    const why = error instanceof Error ? error.message.slice(0, 400) : String(error);
    player.tell(`the others have moved on: ${why}`);
  }
}

/** The status line without the time left, which always changes. */
function withoutClock(status: string): string {
  return status.replace(/\d+:\d\d.*$/u, '');
}

async function playAct(player: Player, turn: Turn): Promise<void> {
  switch (turn.act) {
    case 'news':
      return playNews(player, turn);
    case 'talks': {
      await playDebate(player, turn);
      if ((player.did('makeMotion') || player.did('objectMotion')) && player.first('saw the table'))
        await seeTable(player, 'table-floor');
      return;
    }
    case 'vote':
      return formalVote(player, turn);
    case 'home':
      await player.look(turn.round === 1 ? 'result-first' : 'result-second');
      if (turn.round === 1 && player.first('read the accord')) await readAccord(player);
      return playHome(player, turn);
    case null:
      return;
  }
}

/** On a phone the panel is put away for a look at the table. */
async function seeTable(player: Player, screen: string): Promise<void> {
  await closeSheet(player);
  await player.look(screen);
}
