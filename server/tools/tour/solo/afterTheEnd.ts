import { characters } from '../../../../shared/i18n/characters.ts';
import { outcome } from '../../../../shared/i18n/outcome.ts';
import type { SoloPlayer } from './SoloPlayer.ts';

/** Reads why the bots did what they did, then plays again: the list of seats is open, with the advised one chosen. */
export async function afterTheEnd(player: SoloPlayer): Promise<void> {
  const { page } = player;
  const why = page.locator('.end-fold').filter({ hasText: player.words(characters)('account') });
  if (!(await player.waitsFor(why, 10_000))) throw new Error('the end does not say why the bots did it');
  await why.locator('summary').click();
  const bots = why.locator('.bots-why > li');
  if (!(await player.waitsFor(bots, 20_000))) throw new Error('no bot says why');
  await bots.first().scrollIntoViewIfNeeded();
  await player.look('solo-bots-why');
  await player.tap(player.buttons(outcome, 'again'));
  const chosen = page.locator('.seat-choice .tile.chosen');
  if (!(await player.waitsFor(chosen, 15_000)))
    throw new Error('playing again does not choose the advised seat');
  await player.look('solo-again');
}
