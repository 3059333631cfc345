import { accord } from '../../../../shared/i18n/accord.ts';
import { openPanel } from '../player/openPanel.ts';
import type { Player } from '../player/Player.ts';

/** Opens the adopted accord as a document, once, and downloads it in both forms; throws when a file is empty. */
export async function readAccord(player: Player): Promise<void> {
  await openPanel(player, 'accord');
  const open = player.buttons(accord, 'open');
  if (!(await player.waitsFor(open))) return openPanel(player, 'now');
  await player.press(open);
  const sheet = player.page.locator('dialog.accord-sheet[open]');
  if (!(await player.waitsFor(sheet))) throw new Error('the accord does not open as a document');
  await player.look('accord-document');
  for (const key of ['html', 'markdown'] as const) {
    const download = player.page.waitForEvent('download', { timeout: 10_000 });
    await player.press(player.buttons(accord, key, sheet));
    const file = await download;
    const stream = await file.createReadStream();
    let size = 0;
    for await (const part of stream) size += Buffer.byteLength(part as Buffer);
    if (size < 300) throw new Error(`${file.suggestedFilename()} has ${size} bytes`);
  }
  player.tell('the accord was read and downloaded');
  await player.page.keyboard.press('Escape');
  await openPanel(player, 'now');
}
