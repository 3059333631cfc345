import { common } from '../../../../shared/i18n/common.ts';
import { panels } from '../../../../shared/i18n/panels.ts';
import { room } from '../../../../shared/i18n/room.ts';
import { closeSheet, openPanel } from './openPanel.ts';
import type { Player } from './Player.ts';

/** Opens everything that can be opened beside the acts, once, by tabs, keys and menu. */
export async function lookAround(player: Player): Promise<void> {
  if (!player.first('looked around')) return;
  const { page } = player;
  for (const id of ['brief', 'accord', 'world', 'log'] as const) {
    await openPanel(player, id);
    await player.look(`panel-${id}`);
  }
  await page.keyboard.press('c');
  await player.look('panel-calendar');
  await openMenu(player);
  await player.look('menu');
  await player.press(player.button(player.words(panels)('terms'), page.getByRole('dialog')));
  await player.look('panel-terms');
  await openFirstTerm(player);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: player.words(room)('keys') });
  if (await player.waitsFor(keys)) {
    await player.look('keys');
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden', timeout: 3_000 });
  }
  await closeSheet(player);
  await walkTable(player);
}

async function openMenu(player: Player): Promise<void> {
  await player.press(player.button(player.words(panels)('menu')));
  const menu = player.page.getByRole('dialog', { name: player.words(panels)('menu') });
  if (!(await player.waitsFor(menu))) throw new Error('the menu does not open');
}

/** A term explains itself in a small paper. */
async function openFirstTerm(player: Player): Promise<void> {
  await openPanel(player, 'brief');
  const term = player.page.getByRole('tabpanel').locator('button.term').filter({ visible: true });
  if (!(await player.press(term))) return;
  await player.look('term');
  await player.page.keyboard.press('Escape');
}

/** To the table by its key, along it with the arrows, and a seat's card with Enter. */
async function walkTable(player: Player): Promise<void> {
  const { page } = player;
  await player.look('table');
  await page.keyboard.press('g');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog').filter({ visible: true });
  if (!(await player.waitsFor(card))) return;
  await player.look('seat-card');
  await player.press(player.button(player.words(common)('close'), card));
}
