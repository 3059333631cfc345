import { common } from '../../../../shared/i18n/common.ts';
import { ending } from '../../../../shared/i18n/ending.ts';
import { panels } from '../../../../shared/i18n/panels.ts';
import { review } from '../../../../shared/i18n/review.ts';
import { openPanel } from './openPanel.ts';
import type { Player } from './Player.ts';
import { seesTable } from './seesTable.ts';

/** The end of the game: how it came out, why, and on to the review. */
export async function playEnd(player: Player): Promise<void> {
  await openPanel(player, 'now');
  await player.look('ending');
  const panel = player.page.getByRole('tabpanel').first();
  if (await player.press(player.buttons(common, 'whyOf', panel))) {
    await player.look('ending-why');
    await player.page.keyboard.press('Escape');
  }
}

const PARTS = ['timeline', 'transcript', 'votes', 'homes', 'pledges', 'gauges', 'history'] as const;

/** Goes through the parts of the review and steps through the game. */
export async function playReview(player: Player): Promise<void> {
  const say = player.words(review);
  await goToReview(player);
  const parts = player.page.getByRole('tablist', { name: say('parts') });
  if (!(await player.waitsFor(parts, 20_000))) throw new Error('the review does not open');
  await seesTable(player);
  await player.look('review-end');
  for (const part of PARTS) {
    if (!(await player.press(parts.getByRole('tab', { name: say(part), exact: true })))) continue;
    await player.look(`review-${part}`);
  }
  for (const key of ['first', 'next', 'next', 'last', 'previous'] as const) {
    await player.press(player.buttons(review, key));
  }
  await player.look('review-walked');
}

async function goToReview(player: Player): Promise<void> {
  if (await player.press(player.buttons(ending, 'review'))) return;
  await player.press(player.button(player.words(panels)('menu')));
  const menu = player.page.getByRole('dialog', { name: player.words(panels)('menu') });
  const way = player.buttons(review, 'review', menu).or(player.buttons(ending, 'review', menu));
  if (!(await player.waitsFor(way)) || !(await player.press(way))) throw new Error('no way to the review');
}
