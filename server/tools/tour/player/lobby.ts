import type { Locator } from 'playwright-core';
import { common } from '../../../../shared/i18n/common.ts';
import { lobby } from '../../../../shared/i18n/lobby.ts';
import type { PackTexts } from '../../../../shared/scenario/PackTexts.ts';
import { chooseTile } from './chooseTile.ts';
import type { Player } from './Player.ts';
import { readTurn } from './Turn.ts';

/** How long a table may take to show its first round, in ms. */
const START_MS = 30_000;

/** Words of the scenario, which name seats and scenario in the lobby. */
export interface LobbyNames {
  readonly title: string;
  readonly seat: string;
}

export function lobbyNames(texts: PackTexts, player: Player): LobbyNames {
  return { title: texts.title, seat: texts.seats[player.seat]?.name ?? player.seat };
}

/** The first screen, in the player's own language. */
export async function arrive(player: Player, origin: string): Promise<void> {
  await player.page.goto(`${origin}/?renderer=canvas`, { waitUntil: 'load', timeout: 20_000 });
  const name = player.words(common)(player.language === 'en' ? 'english' : 'spanish');
  await needs(player, player.button(name), 'the choice of language');
  await player.press(player.button(name));
  await needs(player, doorOf(player, 'solo'), 'the door to play alone');
  await player.look('lobby');
}

/** Sits down alone with bots. */
export async function openSolo(player: Player, names: LobbyNames): Promise<void> {
  await needs(player, doorOf(player, 'solo'), 'the door to play alone');
  await player.press(doorOf(player, 'solo'));
  await needs(player, player.buttons(lobby, 'allSettings'), 'the way to all settings');
  await player.press(player.buttons(lobby, 'allSettings'));
  await chooseTable(player, names);
  await player.look('lobby-solo');
  await needs(player, player.buttons(lobby, 'startSolo'), 'the start');
  await player.press(player.buttons(lobby, 'startSolo'));
}

/** Opens a table for others and answers its code. */
export async function openTable(player: Player, names: LobbyNames): Promise<string> {
  await player.press(doorOf(player, 'table'));
  await chooseTable(player, names);
  await player.look('lobby-open');
  await needs(player, player.buttons(lobby, 'openTable'), 'the button that opens a table');
  await player.press(player.buttons(lobby, 'openTable'));
  const code = player.page.locator('.share').getByText(/^[2-9A-HJ-NP-Z]{6}$/);
  if (!(await player.waitsFor(code, 20_000))) throw new Error('no code of the table was shown');
  await player.look('table-setting');
  return ((await code.first().textContent()) ?? '').trim();
}

/** Joins a table by its code and sits down. */
export async function joinTable(player: Player, names: LobbyNames, code: string): Promise<void> {
  await player.press(doorOf(player, 'table'));
  const field = player.page.getByLabel(player.words(lobby)('code'), { exact: true });
  await needs(player, field, 'the field for the code');
  await player.look('lobby-join');
  await field.fill(code);
  await field.press('Enter');
  await chooseSeat(player, names);
  await player.look('lobby-seat');
  await needs(player, player.buttons(lobby, 'sitAs'), 'the button to sit down');
  await player.press(player.buttons(lobby, 'sitAs'));
}

/** The host starts the game. */
export async function startTable(player: Player): Promise<void> {
  const start = player.buttons(lobby, 'startTable');
  await needs(player, start, 'the start of the table');
  await player.press(start);
}

/** Waits until the first round is there. */
export async function waitForStart(player: Player): Promise<void> {
  const until = performance.now() + START_MS;
  while (performance.now() < until) {
    const turn = await readTurn(player);
    if (turn !== null && turn.act !== null) return;
    await player.page.waitForTimeout(100);
  }
  throw new Error(`${player.seat}: the game did not begin`);
}

function doorOf(player: Player, key: 'solo' | 'table'): Locator {
  return player.button(new RegExp(`^${player.words(lobby)(key)}`));
}

async function chooseTable(player: Player, names: LobbyNames): Promise<void> {
  const { plan } = player;
  const say = player.words(lobby);
  const sizes: { readonly [seats: number]: string } = {
    12: say('seatsTwelve'),
    6: say('seatsSix'),
    4: say('seatsFour'),
  };
  await choose(player, names.title);
  await choose(player, sizes[plan.table] ?? String(plan.table));
  if (plan.preset !== undefined && plan.preset !== 'quick') await choose(player, say(plan.preset));
  await choose(player, say('roundsChoice', { n: plan.rounds }));
  if ((plan.players.length > 1 && plan.preset === undefined) || plan.offline) {
    const more = player.page.locator('details').filter({ hasText: say('pace') });
    await needs(player, more, 'the further choices');
    await more.first().locator('summary').click();
    await choose(player, say('paceOwn'));
  }
  if (plan.offline) {
    await player.page.getByRole('checkbox', { name: new RegExp(`^${escaped(say('offline'))}`) }).check();
  }
  await chooseSeat(player, names);
}

async function chooseSeat(player: Player, names: LobbyNames): Promise<void> {
  const seat = radio(player, names.seat);
  if (!(await player.waitsFor(seat, 15_000))) throw new Error(`the seat ${player.seat} is not offered`);
  await chooseTile(seat.first());
}

/** The radio button of the tile with these words. */
function radio(player: Player, words: string): Locator {
  const tile = player.page.locator('label').filter({ has: player.page.getByText(words, { exact: true }) });
  return tile.getByRole('radio');
}

/** Chooses a tile where it is offered; some choices are left out where there is only one. */
async function choose(player: Player, words: string): Promise<void> {
  const found = radio(player, words);
  if (await player.waitsFor(found, 2_000)) await chooseTile(found.first());
}

async function needs(player: Player, locator: Locator, what: string): Promise<void> {
  if (!(await player.waitsFor(locator, 15_000))) throw new Error(`${player.seat} does not find ${what}`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
