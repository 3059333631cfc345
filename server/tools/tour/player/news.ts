import type { Locator } from 'playwright-core';
import { news } from '../../../../shared/i18n/news.ts';
import { openPanel } from './openPanel.ts';
import type { Player } from './Player.ts';
import type { Turn } from './Turn.ts';

/** The News act: answers the dilemma if it is this seat's, lays two tokens down. */
export async function playNews(player: Player, turn: Turn): Promise<void> {
  await openPanel(player, 'now');
  await player.look('news');
  await answerDilemma(player, turn);
  const add = player.buttons(news, 'addToken');
  if (!(await player.sees(add))) return;
  const count = await add.count();
  // Twice by name: where both tokens lie on one clause, there is no room for a second.
  for (const offset of [0, 2])
    await player.press(add.nth(player.pick(count, turn.round + offset) % Math.max(1, await add.count())));
  await chooseStance(player, turn);
  await player.look('news-docket');
  await player.act('fileDocket', player.buttons(news, 'file'));
}

async function answerDilemma(player: Player, turn: Turn): Promise<void> {
  const choices = player.page.getByRole('group', { name: player.words(news)('asksYou') }).getByRole('radio');
  const count = await choices.count();
  if (count === 0) return;
  await choices.nth(player.pick(count, turn.round)).check();
  await player.look('news-dilemma');
  await player.act('answerDilemma', player.buttons(news, 'choose'));
}

/** Moves one stance with the arrow keys: the level under the one that is proposed. */
async function chooseStance(player: Player, turn: Turn): Promise<void> {
  const ladders: Locator = player.page
    .locator('.docket-clause')
    .getByRole('group')
    .getByRole('radio', { checked: true });
  if (turn.round % 2 === 0 || !(await player.sees(ladders))) return;
  await ladders.first().focus();
  await player.page.keyboard.press('ArrowUp');
}
