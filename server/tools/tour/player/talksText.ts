import type { Locator } from 'playwright-core';
import { common } from '../../../../shared/i18n/common.ts';
import { talks } from '../../../../shared/i18n/talks.ts';
import { chooseTile } from './chooseTile.ts';
import type { Player } from './Player.ts';
import type { Turn } from './Turn.ts';

/** Proposes a change to one clause; takes the first one back and proposes another; once, the other frame and a link. */
export async function proposeEdits(player: Player, turn: Turn): Promise<void> {
  await proposeOne(player, turn);
  if (turn.round % 2 === 1) {
    await player.act('withdrawEdit', player.buttons(talks, 'takeBackOf'));
    await proposeOne(player, { ...turn, round: turn.round + 1 });
  }
  if (turn.round === 1) {
    await player.act('proposeEdit', player.buttons(talks, 'frameTo'));
    await player.act('withdrawEdit', player.buttons(talks, 'takeBackOf').last());
  }
  if (turn.round === 2) await proposeLink(player);
}

async function proposeOne(player: Player, turn: Turn): Promise<void> {
  const change = player.buttons(talks, 'changeOf');
  const count = await change.count();
  if (count === 0) return;
  await player.press(change.nth(player.pick(count, turn.round)));
  const form = player.page.locator('.form').filter({ has: player.page.locator('.term-form') });
  if (!(await player.waitsFor(form))) return;
  await raise(player, form);
  await player.look('talks-edit-form');
  const proposed = await player.act('proposeEdit', player.buttons(talks, 'propose', form));
  if (!proposed) await player.press(player.buttons(common, 'cancel', form));
}

/** One level above the chosen one, or one below where there is none above. */
export async function raise(player: Player, form: Locator): Promise<void> {
  const levels = form
    .getByRole('group', { name: player.words(talks)('level'), exact: true })
    .getByRole('radio');
  const count = await levels.count();
  for (let at = 0; at < count; at += 1) {
    if (!(await levels.nth(at).isChecked())) continue;
    await chooseTile(levels.nth(at + 1 < count ? at + 1 : at - 1));
    return;
  }
}

async function proposeLink(player: Player): Promise<void> {
  const fold = player.page.locator('details.link-fold:not([open]) > summary');
  if (await player.sees(fold)) await fold.first().click();
  const boxes = player.page.getByRole('group', { name: player.words(talks)('link') }).getByRole('checkbox');
  if ((await boxes.count()) < 2) return;
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await player.act('proposeEdit', player.buttons(talks, 'proposeLink'));
}

/** Backs what the other delegation has proposed. */
export async function backEdits(player: Player): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    const back = player.buttons(talks, 'backOf');
    if (!(await player.sees(back)) || !(await player.act('backEdit', back))) return;
  }
}
