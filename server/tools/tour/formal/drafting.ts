import { common } from '../../../../shared/i18n/common.ts';
import { drafting } from '../../../../shared/i18n/drafting.ts';
import { chooseTile } from '../player/chooseTile.ts';
import type { Player } from '../player/Player.ts';
import type { Turn } from '../player/Turn.ts';
import { raise } from '../player/talksText.ts';
import { openSection } from './openSection.ts';

/** Looks at the drafting table before a player gives up waiting for the others. */
const PATIENCE = 14;

/** Who starts a paper in every round, who supports it from the other delegation, and who would have it otherwise. */
const FIRST = 'us-white-house';
const PARTNER = 'mx-presidency';
const RIVAL = 'mx-senate';
const AMENDS = 'us-congress';

const looks = new WeakMap<Player, Map<number, number>>();

/** What a player writes and signs while nobody holds the floor. Answers whether there is nothing left to do. */
export async function draft(player: Player, turn: Turn): Promise<boolean> {
  await openSection(player, 'papers');
  await player.look('drafting');
  const counts = looks.get(player) ?? new Map<number, number>();
  looks.set(player, counts);
  const count = (counts.get(turn.round) ?? 0) + 1;
  counts.set(turn.round, count);
  if (player.seat === FIRST && player.first(`paper of round ${turn.round}`)) await start(player, 0);
  if (player.seat === RIVAL && turn.round === 1 && (await hasPaper(player)) && player.first('a second paper'))
    await start(player, 1);
  if (player.seat === PARTNER) await player.act('sponsorPaper', player.buttons(drafting, 'sponsorOf'));
  if (player.seat === AMENDS || player.seat === RIVAL)
    await player.act('signPaper', player.buttons(drafting, 'signOf'));
  if (player.seat === AMENDS && turn.round === 1 && count > 2 && player.first('amended')) await amend(player);
  await player.act('agreeAmendment', player.buttons(drafting, 'agreeAmendmentOf'));
  await player.act('signAmendment', player.buttons(drafting, 'signAmendmentOf'));
  if (player.seat === FIRST && (turn.round > 1 || count > 5))
    await player.act('makeMotion', player.buttons(drafting, 'introduceOf'));
  if (player.seat === FIRST && player.first('details')) await detail(player);
  const introduced = await player.sees(player.page.locator('.stage-draft'));
  if (introduced) await player.look('drafting-draft');
  if (await player.sees(player.page.locator('.paper-amendments'))) await player.look('drafting-amendment');
  if (await player.sees(player.page.locator('.notice.warning'))) await player.look('drafting-contradiction');
  const isDone = count > PATIENCE || (introduced && count > 7);
  if (isDone) await openSection(player, 'floor');
  else await player.page.waitForTimeout(600);
  return isDone;
}

async function hasPaper(player: Player): Promise<boolean> {
  return player.sees(player.page.locator('.paper-card'));
}

/** A paper with what the shared text says, or the first clause further on. */
async function start(player: Player, clause: number): Promise<void> {
  if (!(await player.press(player.button(player.words(drafting)('start'))))) return;
  const form = player.page.locator('.start-paper');
  if (!(await player.waitsFor(form))) return;
  const add = form.locator('.terms-form button.quiet:not(.term)').filter({ visible: true });
  if (!(await player.sees(form.locator('.term-item')))) await player.press(add.nth(clause));
  const item = form.locator('.term-item').nth(clause === 0 ? 0 : -1);
  if (!(await player.sees(item.locator('input[type="radio"]').filter({ visible: true }))))
    await item
      .locator('summary')
      .click()
      .catch(() => undefined);
  await raise(player, item);
  await player.look('drafting-start');
  const done = await player.act('startPaper', player.buttons(drafting, 'startDo', form));
  if (!done) await player.press(player.buttons(common, 'cancel', form));
}

async function amend(player: Player): Promise<void> {
  if (!(await player.press(player.buttons(drafting, 'amendOf')))) return;
  const form = player.page.locator('.paper-change');
  if (!(await player.waitsFor(form))) return;
  await raise(player, form);
  await player.look('drafting-amend-form');
  const done = await player.act('proposeAmendment', player.buttons(drafting, 'amendDo', form));
  if (!done) await player.press(player.buttons(common, 'cancel', form));
}

/** Says of one clause by when. */
async function detail(player: Player): Promise<void> {
  if (!(await player.press(player.button(player.words(drafting)('details'))))) return;
  const form = player.page.locator('.paper-details');
  if (!(await player.waitsFor(form))) return;
  const when = form.getByLabel(player.words(drafting)('deadline'), { exact: true });
  await when.selectOption({ index: 2 });
  await form.getByLabel(player.words(drafting)('amount'), { exact: true }).fill('120');
  await player.look('drafting-details');
  const done = await player.act('detailClause', player.buttons(drafting, 'detailsOf', form));
  if (!done) await player.press(player.buttons(common, 'cancel', form));
}

/** Answers the opening roll: one seat as present and voting. */
export async function answerOpening(player: Player): Promise<void> {
  const as = player.seat === RIVAL ? 'presentAndVoting' : 'present';
  const button = player.buttons(drafting, as);
  if (!(await player.sees(button))) return;
  await player.look('floor-opening');
  await player.act('answerOpening', button);
}

/** A tile that is offered, by its words. */
export async function chooseByName(player: Player, name: string): Promise<void> {
  const radio = player.page.getByRole('radio', { name, exact: true });
  if (await player.sees(radio)) await chooseTile(radio.first());
}
