import { common } from '../../../../shared/i18n/common.ts';
import { vote } from '../../../../shared/i18n/vote.ts';
import { openPanel } from './openPanel.ts';
import type { Player } from './Player.ts';
import type { Turn } from './Turn.ts';
import { raise } from './talksText.ts';

/** The Vote act: moves an amendment in some rounds, passes, and votes yes on the accord. */
export async function playVote(player: Player, turn: Turn): Promise<void> {
  await openPanel(player, 'now');
  const pass = player.buttons(vote, 'pass');
  if (await player.sees(pass)) {
    await player.look('vote-amendments');
    if (!player.did('proposeAmendment')) await amend(player);
    await player.act('setReady', player.buttons(vote, 'pass'));
    return;
  }
  const yes = player.buttons(vote, 'castYes');
  if (!(await player.sees(yes))) return;
  await player.look((await isOnAmendment(player)) ? 'vote-amendment' : 'vote-accord');
  const ballot = (await isOnAmendment(player)) && turn.round % 2 === 0 ? 'castNo' : 'castYes';
  if (!(await player.press(player.buttons(vote, ballot)))) return;
  const dialog = player.page.getByRole('dialog').filter({ visible: true });
  if (!(await player.waitsFor(dialog))) return;
  if (player.first('cancelled a ballot')) {
    await player.look('vote-confirm');
    await player.page.keyboard.press('Escape');
    await dialog.first().waitFor({ state: 'hidden', timeout: 3_000 });
    return;
  }
  await player.act('castBallot', player.buttons(vote, 'confirm', dialog));
}

async function isOnAmendment(player: Player): Promise<boolean> {
  return player.sees(
    player.page.getByRole('heading', { name: player.words(vote)('motionAmendment', { n: 1 }) }),
  );
}

async function amend(player: Player): Promise<void> {
  if (!(await player.press(player.buttons(vote, 'propose')))) return;
  const form = player.page.locator('.form').filter({ hasText: player.words(vote)('proposeHint') });
  if (!(await player.waitsFor(form))) return;
  await raise(player, form);
  await player.look('vote-amendment-form');
  const sent = await player.act('proposeAmendment', player.buttons(vote, 'sendAmendment', form));
  if (!sent) await player.press(player.buttons(common, 'cancel', form));
}
