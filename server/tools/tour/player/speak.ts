import { common } from '../../../../shared/i18n/common.ts';
import { talk } from '../../../../shared/i18n/talk.ts';
import { openPanel } from './openPanel.ts';
import type { Player } from './Player.ts';
import type { Turn } from './Turn.ts';

const WORDS = {
  en: 'Could we put this clause in writing today?',
  es: '¿Podemos poner hoy esta cláusula por escrito?',
} as const;

/** Says something in own words with the Enter key, then a ready-made line to the delegation. */
export async function speak(player: Player, turn: Turn): Promise<void> {
  await openPanel(player, 'talk');
  await player.look('talk');
  const field = player.page.getByLabel(player.words(talk)('write'), { exact: true });
  if (await player.sees(field)) {
    await field.fill(WORDS[player.language]);
    await field.press('Enter');
    await player.waitsFor(player.page.getByText(WORDS[player.language]));
    player.tell('speak');
  }
  if (turn.round > 2) return;
  await player.press(player.buttons(talk, 'delegation'));
  if (!(await player.press(player.buttons(talk, 'lines')))) return;
  const line = player.page.getByLabel(player.words(talk)('line'), { exact: true });
  if (await player.waitsFor(line)) {
    const count = await line.getByRole('option').count();
    await line.selectOption({ index: player.pick(count, turn.round) });
    await player.look('talk-lines');
    await player.act('speak', player.buttons(talk, 'sendLine'));
  }
  await player.press(player.button(player.words(common)('close'), player.page.locator('.composer')));
}
