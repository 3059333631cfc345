import type { Locator } from 'playwright-core';
import { talks } from '../../../../shared/i18n/talks.ts';
import type { Player } from './Player.ts';
import type { Turn } from './Turn.ts';

/** Chooses a power for the round; takes the first one back and chooses again. */
export async function choosePower(player: Player, turn: Turn): Promise<void> {
  if (!(await chooseOne(player, turn)) || turn.round !== 1) return;
  if (await player.act('cancelPower', player.buttons(talks, 'cancelPower'))) await chooseOne(player, turn);
}

async function chooseOne(player: Player, turn: Turn): Promise<boolean> {
  const say = player.words(talks);
  const powers = player.page.locator('article.usable');
  const count = await powers.count();
  for (let step = 0; step < count; step += 1) {
    const power = powers.nth((player.pick(count, turn.round) + step) % count);
    await aimAt(player, power);
    const choose = player.button(new RegExp(`^${say('choosePower')}`), power);
    if (await player.sees(choose)) return player.act('usePower', choose);
  }
  return false;
}

/** Unfolds a power and chooses its first target, or the first way to use it, where it asks for one. */
export async function aimAt(player: Player, power: Locator): Promise<void> {
  const folded = power.locator('details:not([open]) > summary');
  if (await player.sees(folded)) await folded.first().click();
  const say = player.words(talks);
  for (const label of [say('target'), say('way')]) await aim(power.getByLabel(label, { exact: true }));
}

/** Aims a power at its first target, where it needs one. */
async function aim(targets: Locator): Promise<void> {
  if ((await targets.count()) === 0) return;
  await targets.first().selectOption({ index: 1 });
}
