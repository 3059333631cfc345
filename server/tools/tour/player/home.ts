import { common } from '../../../../shared/i18n/common.ts';
import { home } from '../../../../shared/i18n/home.ts';
import { phases } from '../../../../shared/i18n/phases.ts';
import { talks } from '../../../../shared/i18n/talks.ts';
import { chooseTile } from './chooseTile.ts';
import { openPanel } from './openPanel.ts';
import type { Player } from './Player.ts';
import type { Turn } from './Turn.ts';
import { aimAt } from './talksPowers.ts';

/** The Home act: coins for the audience, the count, credit, a last card, and on to the next half-year. */
export async function playHome(player: Player, turn: Turn): Promise<void> {
  await openPanel(player, 'now');
  if (await player.sees(player.buttons(home, 'commit'))) return commit(player, turn);
  const goOn = player.buttons(phases, 'goOn');
  if (await player.sees(goOn)) return statements(player, turn);
  for (const key of ['nextHalf', 'toTheEnd'] as const) {
    const next = player.buttons(phases, key);
    if (!(await player.sees(next))) continue;
    await player.look('home-outcome');
    await openAWhy(player);
    await player.act('setReady', next);
    return;
  }
}

async function commit(player: Player, turn: Turn): Promise<void> {
  const amounts = player.page
    .getByRole('group', { name: player.words(home)('commitAmount') })
    .getByRole('radio');
  const wanted = amounts.nth(turn.round % 3);
  if ((await player.sees(wanted)) && (await wanted.isEnabled())) await chooseTile(wanted);
  await player.look('home-commitment');
  await player.act('commitCapital', player.buttons(home, 'commit'));
}

async function statements(player: Player, turn: Turn): Promise<void> {
  const counted = await player.sees(player.buttons(common, 'whyOf'));
  await player.look(counted ? 'home-count' : 'home-nothing');
  await openAWhy(player);
  const claim = player.buttons(home, 'claimOf');
  if (await player.sees(claim)) {
    await player.look('home-claim');
    await player.act('claimCredit', claim);
  }
  if (turn.round === 3 && player.first('last card')) await lastCard(player);
  await player.act('setReady', player.buttons(phases, 'goOn'));
}

async function lastCard(player: Player): Promise<void> {
  const say = player.words(talks);
  const power = player.page.locator('article.usable');
  if (!(await player.sees(power))) return;
  await aimAt(player, power.first());
  if (!(await player.press(player.button(new RegExp(`^${say('use')}: `), power.first())))) return;
  const dialog = player.page.getByRole('dialog').filter({ visible: true });
  if (await player.waitsFor(dialog)) await player.act('usePower', player.buttons(talks, 'use', dialog));
}

/** Opens the first "why?" of the panel, once a game, and closes it with Escape. */
async function openAWhy(player: Player): Promise<void> {
  if (player.did('asked why')) return;
  const panel = player.page.getByRole('tabpanel').first();
  const why = player.buttons(common, 'whyOf', panel);
  if (!(await player.press(why))) return;
  player.first('asked why');
  await player.look('why');
  await player.page.keyboard.press('Escape');
}
