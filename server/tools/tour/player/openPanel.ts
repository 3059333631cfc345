import { common } from '../../../../shared/i18n/common.ts';
import { panels } from '../../../../shared/i18n/panels.ts';
import type { Player } from './Player.ts';

/** The panels that stand beside the table all the time. */
export type TabId = 'now' | 'talk' | 'brief' | 'accord' | 'world' | 'log';

/** Brings a panel to the front; on small screens the sheet over the table is opened first. */
export async function openPanel(player: Player, id: TabId): Promise<void> {
  const say = player.words(panels);
  const tab = player.page.getByRole('tab', { name: new RegExp(`^${say(id)}`) }).filter({ visible: true });
  if (!(await player.sees(tab))) {
    const bar = player.page.getByRole('navigation', { name: say('actions') });
    if (!(await player.press(player.button(/./, bar)))) return;
    if (!(await player.waitsFor(tab))) throw new Error(`the panel "${say(id)}" cannot be reached`);
  }
  if ((await tab.first().getAttribute('aria-selected')) !== 'true') await player.press(tab);
}

/** On small screens, puts the sheet away so that the table is seen. */
export async function closeSheet(player: Player): Promise<void> {
  const side = player.page.getByRole('complementary', { name: player.words(panels)('panels') });
  await player.press(player.button(player.words(common)('close'), side.locator('.sheet-head')));
}
