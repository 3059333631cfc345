import { phases } from '../../../../shared/i18n/phases.ts';
import { talks } from '../../../../shared/i18n/talks.ts';
import { openPanel } from './openPanel.ts';
import type { Player } from './Player.ts';
import { speak } from './speak.ts';
import type { Turn } from './Turn.ts';
import { answerOffers, makeOffer, makePledge } from './talksDeals.ts';
import { choosePower } from './talksPowers.ts';
import { backEdits, proposeEdits } from './talksText.ts';

/** How long the others get to answer before a player says Done, in ms. */
const REACTION_MS = 700;

/** The Talks act: speaks, changes the text, deals, chooses a power, answers what waits, and is done. */
export async function playTalks(player: Player, turn: Turn): Promise<void> {
  if (player.first(`talks of round ${turn.round}`)) {
    await speak(player, turn);
    await openPart(player, 'text');
    await player.look('talks-text');
    await proposeEdits(player, turn);
    await openPart(player, 'deals');
    await player.look('talks-deals');
    await makeOffer(player, turn);
    await makePledge(player, turn);
    await openPart(player, 'powers');
    await player.look('talks-powers');
    await choosePower(player, turn);
    await player.page.waitForTimeout(REACTION_MS);
  }
  await openPart(player, 'text');
  await backEdits(player);
  await openPart(player, 'deals');
  await answerOffers(player, turn);
  await done(player, turn);
}

/** Opens the text, the deals or the powers. */
async function openPart(player: Player, part: 'text' | 'deals' | 'powers'): Promise<void> {
  await openPanel(player, 'now');
  const say = player.words(talks);
  const parts = player.page.getByRole('tablist', { name: say('sections') });
  const tab = parts.getByRole('tab', { name: new RegExp(`^${say(part)}`) });
  if (!(await player.sees(tab))) return;
  if ((await tab.first().getAttribute('aria-selected')) !== 'true') await player.press(tab);
}

/** Says Done; once, "not yet" after all, and Done again with the key for it. */
async function done(player: Player, turn: Turn): Promise<void> {
  const ready = player.buttons(phases, 'done');
  if (!(await player.sees(ready))) return;
  await player.act('setReady', ready);
  if (turn.round !== 2 || !player.first('took more time')) return;
  const notYet = player.buttons(phases, 'notDone');
  if (!(await player.sees(notYet)) || !(await player.act('setReady', notYet))) return;
  await player.page.keyboard.press('d');
}
