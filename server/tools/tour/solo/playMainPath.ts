import { common } from '../../../../shared/i18n/common.ts';
import { home } from '../../../../shared/i18n/home.ts';
import { news } from '../../../../shared/i18n/news.ts';
import { phases } from '../../../../shared/i18n/phases.ts';
import { talks } from '../../../../shared/i18n/talks.ts';
import { vote } from '../../../../shared/i18n/vote.ts';
import type { SoloPlayer } from './SoloPlayer.ts';

/** How long nothing may be asked, and how long the same may be asked, in ms. */
const STILL_MS = 90_000;

/**
 * Plays whatever is asked in the plainest way, to the end: the main path through a game. In Talks it takes one offer and
 * backs one change, then it is done and leaves the others to talk.
 */
export async function playMainPath(player: SoloPlayer): Promise<void> {
  let last = '';
  let since = performance.now();
  while (!(await player.isOver())) {
    const status = (await player.page.locator('.status').first().textContent({ timeout: 5_000 })) ?? '';
    if (status !== last) {
      last = status;
      since = performance.now();
      player.tell(status);
    }
    if (performance.now() - since > STILL_MS) throw new Error(`nothing happens any more at "${status}"`);
    if (await player.isAsked()) await answer(player);
    await player.page.waitForTimeout(150);
  }
}

async function answer(player: SoloPlayer): Promise<void> {
  const { page } = player;
  const dialog = page.getByRole('dialog').filter({ visible: true });
  if (await player.sees(player.buttons(vote, 'confirm', dialog))) {
    await player.decide(player.buttons(vote, 'confirm', dialog), 'votes');
    return;
  }
  // on small screens the panel is opened first
  const bar = page
    .locator('.shell:not(:has(> .side.open)) .action-bar .button.primary')
    .filter({ visible: true });
  if (await player.sees(bar)) {
    await player.tap(bar);
    await page.waitForTimeout(300);
  }
  switch (await player.act()) {
    case 'news':
      return answerNews(player);
    case 'talks':
      return answerTalks(player);
    case 'vote':
      return answerVote(player);
    case 'home':
      return answerHome(player);
    case null:
      return;
  }
}

async function answerNews(player: SoloPlayer): Promise<void> {
  const { page } = player;
  const dilemma = page.getByRole('group', { name: player.words(news)('asksYou') });
  if (await player.sees(dilemma)) {
    await player.look('solo-dilemma');
    await player.tap(dilemma.locator('label'));
    await player.decide(player.buttons(news, 'choose'), 'answers the dilemma');
    return;
  }
  await player.look('solo-news');
  const add = page.locator('.docket-clause:not(.chosen) .tokens .button.plain').filter({ visible: true });
  for (let token = 0; token < 2; token += 1) {
    await player.tap(add);
    await page.waitForTimeout(120);
  }
  await player.decide(player.buttons(news, 'file'), 'lays two tokens');
}

async function answerTalks(player: SoloPlayer): Promise<void> {
  const { page } = player;
  await player.look('solo-talks');
  const round = (await page.locator('.status .round-of').first().textContent()) ?? '';
  const done = player.buttons(phases, 'done');
  const accept = player.buttons(talks, 'acceptOf');
  if ((await player.sees(accept)) && player.first(`offer of ${round}`)) {
    await player.look('solo-offer');
    await player.decide(accept, 'takes an offer');
    return;
  }
  const back = player.buttons(talks, 'backOf');
  if ((await player.sees(back)) && player.first(`change of ${round}`)) {
    await player.decide(back, 'backs a change');
    return;
  }
  if (player.did(`offer of ${round}`)) {
    if (await player.sees(done)) await player.decide(done, 'is done');
    else await page.waitForTimeout(500);
    return;
  }
  const deals = page.locator('.inner .tab[aria-selected="false"]:has(.badge)').filter({ visible: true });
  if (await player.sees(deals)) {
    await player.tap(deals);
    await page.waitForTimeout(200);
    if (await player.sees(accept)) return;
  }
  if (await player.sees(done)) await player.decide(done, 'is done');
  else await page.waitForTimeout(500);
}

async function answerVote(player: SoloPlayer): Promise<void> {
  const pass = player.buttons(vote, 'pass');
  if (await player.sees(pass)) {
    await player.decide(pass, 'passes');
    return;
  }
  await player.look('solo-vote');
  await player.tap(player.buttons(vote, 'castYes'));
  await player.page.waitForTimeout(150);
}

async function answerHome(player: SoloPlayer): Promise<void> {
  const { page } = player;
  const commit = player.buttons(home, 'commit');
  if (await player.sees(commit)) {
    await player.look('solo-coins');
    await player.tap(page.locator('.paper.mine .tile').nth(1));
    await player.decide(commit, 'commits a coin');
    return;
  }
  const why = player.buttons(common, 'whyOf', page.locator('.result.bad'));
  if ((await player.sees(why)) && player.first('asked why')) {
    await player.tap(why);
    await player.look('solo-why');
    await page.keyboard.press('Escape');
  }
  for (const key of ['goOn', 'nextHalf', 'toTheEnd'] as const) {
    const next = player.buttons(phases, key);
    if (!(await player.sees(next))) continue;
    await player.look(key === 'goOn' ? 'solo-count' : 'solo-outcome');
    await player.decide(next, 'goes on');
    return;
  }
}
