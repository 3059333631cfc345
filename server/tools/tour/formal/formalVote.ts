import { debate } from '../../../../shared/i18n/debate.ts';
import { drafting } from '../../../../shared/i18n/drafting.ts';
import { floor } from '../../../../shared/i18n/floor.ts';
import { vote } from '../../../../shared/i18n/vote.ts';
import { openPanel } from '../player/openPanel.ts';
import type { Player } from '../player/Player.ts';
import type { Turn } from '../player/Turn.ts';
import { motionVote } from './debate.ts';

/** The round whose accord the browsers want to fail. */
export const ROUND_TO_FAIL = 2;

/** The Vote act: no amendment; answers the roll when called, once after passing; a head refuses in the second round. */
export async function formalVote(player: Player, turn: Turn): Promise<void> {
  await openPanel(player, 'now');
  const board = player.page.locator('.vote-board');
  if (await player.sees(board)) await player.look(turn.round === 1 ? 'vote-roll' : 'vote-roll-failing');
  if (await beforeVote(player, turn)) return;
  const noAmendment = player.buttons(vote, 'pass');
  if (await player.sees(noAmendment)) {
    await player.look('vote-amendments');
    await player.act('setReady', noAmendment);
    return;
  }
  if (turn.round === ROUND_TO_FAIL && (await refuse(player))) return;
  const answer = player.buttons(vote, turn.round === ROUND_TO_FAIL ? 'castNo' : 'castYes');
  if (!(await player.sees(answer))) return;
  await player.look('vote-called');
  const later = player.buttons(debate, 'passRoll');
  if (
    player.seat === 'us-congress' &&
    turn.round === 1 &&
    (await player.sees(later)) &&
    player.first('passed in a roll')
  ) {
    await player.act('passBallot', later);
    return;
  }
  await player.press(answer);
  const dialog = player.page.getByRole('dialog').filter({ visible: true });
  if (!(await player.waitsFor(dialog))) return;
  await player.act('castBallot', player.buttons(vote, 'confirm', dialog));
}

/** What is still moved after closure: the first round's draft is divided. */
async function beforeVote(player: Player, { round }: Turn): Promise<boolean> {
  if (await motionVote(player)) return true;
  if (!(await player.sees(player.page.getByText(player.words(drafting)('closedFloor'))))) return false;
  await player.look('vote-before');
  await player.act('secondMotion', player.buttons(debate, 'secondOf'));
  if (player.plan.short === true || player.seat !== 'mx-presidency' || round !== 1) return false;
  if (!player.first('divided')) return false;
  if (!(await player.press(player.button(player.words(debate)('make'))))) return false;
  const form = player.page.locator('.motion-form');
  if (!(await player.waitsFor(form))) return false;
  const what = form.getByLabel(player.words(debate)('makeWhat'), { exact: true });
  await what.selectOption({ label: player.words(floor)('divideQuestion') }).catch(() => undefined);
  // one clause by itself is enough to see how it goes
  const others = form.getByRole('checkbox', { checked: true });
  while ((await others.count()) > 1) await others.last().uncheck();
  await player.look('vote-divide');
  await player.act('makeMotion', player.buttons(debate, 'makeDo', form));
  return true;
}

/** A head refuses in public: pressed, asked again, done. What was asked before is answered first. */
async function refuse(player: Player): Promise<boolean> {
  if (player.seat !== 'mx-presidency' || player.did('refused')) return false;
  const asked = player.page.locator('dialog.confirm[open] .button.primary');
  const act = player.page.locator('.head-acts .button.danger:not([aria-disabled])');
  if (!(await player.sees(asked)) && !(await player.press(act))) return false;
  if (!(await player.waitsFor(asked))) return true;
  await player.look('vote-refuse');
  if (!(await player.act('usePower', asked))) return true;
  player.first('refused');
  return true;
}
