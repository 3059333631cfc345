import type { Locator } from 'playwright-core';
import { common } from '../../../../shared/i18n/common.ts';
import { talks } from '../../../../shared/i18n/talks.ts';
import { chooseTile } from './chooseTile.ts';
import type { Player } from './Player.ts';
import type { Turn } from './Turn.ts';
import { raise } from './talksText.ts';

/** Offers terms to somebody; withdraws the first offer and makes another. */
export async function makeOffer(player: Player, turn: Turn): Promise<void> {
  if (!(await offerOnce(player, turn)) || turn.round !== 1) return;
  const withdraw = player.buttons(talks, 'withdraw');
  if (await player.act('withdrawOffer', withdraw))
    await offerOnce(player, { ...turn, round: turn.round + 1 });
}

async function offerOnce(player: Player, turn: Turn): Promise<boolean> {
  if (!(await player.press(player.buttons(talks, 'newOffer')))) return false;
  const form = formWith(
    player,
    player.buttons(talks, 'sendOffer').or(player.page.getByText(player.words(talks)('offerBinds'))),
  );
  if (!(await player.waitsFor(form))) return false;
  const to = form.getByLabel(player.words(talks)('offerTo'), { exact: true });
  await to.selectOption({ index: player.pick(await to.getByRole('option').count(), turn.round) });
  await addTerm(player, form, turn);
  await player.look('talks-offer-form');
  const sent = await player.act('makeOffer', player.buttons(talks, 'sendOffer', form));
  if (!sent) await player.press(player.buttons(common, 'cancel', form));
  return sent;
}

/** Gives a word: a yes on terms in odd rounds, coins at home in even ones. */
export async function makePledge(player: Player, turn: Turn): Promise<void> {
  if (turn.round > 3 || !(await player.press(player.buttons(talks, 'newPledge')))) return;
  const form = formWith(player, player.page.getByText(player.words(talks)('pledgeBinds')));
  if (!(await player.waitsFor(form))) return;
  if (turn.round % 2 === 1) await addTerm(player, form, turn);
  else {
    const coins = form.getByRole('radio', { name: player.words(talks)('pledgeKindCapital'), exact: true });
    if (await coins.first().isEnabled()) await chooseTile(coins.first());
  }
  await player.look('talks-pledge-form');
  const sent = await player.act('makePledge', player.buttons(talks, 'sendPledge', form));
  if (!sent) await player.press(player.buttons(common, 'cancel', form));
}

/** Takes offers and declines them, turn about. */
export async function answerOffers(player: Player, turn: Turn): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    const answer = player.buttons(talks, (turn.round + times) % 2 === 0 ? 'declineOf' : 'acceptOf');
    if (!(await player.sees(answer)) || !(await player.act('answerOffer', answer))) return;
  }
}

function formWith(player: Player, inside: Locator): Locator {
  return player.page.locator('.form').filter({ has: inside });
}

/** Puts a clause into an offer or a pledge, one level above the text as it stands. */
async function addTerm(player: Player, form: Locator, turn: Turn): Promise<void> {
  const terms = form.getByRole('group', { name: player.words(talks)('offerTerms'), exact: true });
  const clauses = player.button(/./, terms);
  const count = await clauses.count();
  if (count === 0) return;
  await player.press(clauses.nth(player.pick(count, turn.round)));
  await player.waitsFor(terms.locator('details'));
  await raise(player, form);
}
