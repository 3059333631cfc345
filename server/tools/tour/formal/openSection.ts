import { debate } from '../../../../shared/i18n/debate.ts';
import { talks } from '../../../../shared/i18n/talks.ts';
import type { Player } from '../player/Player.ts';

/** Opens one of the parts of Talks with a floor: the floor, the papers, the deals. */
export async function openSection(
  player: Player,
  part: 'floor' | 'text' | 'papers' | 'deals',
): Promise<void> {
  const say = player.words(talks);
  const d = player.words(debate);
  const name = part === 'floor' || part === 'papers' ? d(part) : say(part);
  const tab = player.page
    .getByRole('tablist', { name: say('sections') })
    .getByRole('tab', { name: new RegExp(`^${name}`) });
  if (!(await player.sees(tab))) return;
  if ((await tab.first().getAttribute('aria-selected')) !== 'true') await player.press(tab);
}
