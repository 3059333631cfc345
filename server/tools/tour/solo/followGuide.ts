import type { SoloPlayer } from './SoloPlayer.ts';

/** How long the guide may say nothing new, in ms. */
const STILL_MS = 40_000;

/** Plays the tutorial by doing what the guide points to and nothing else; answers its sentences. */
export async function followGuide(player: SoloPlayer): Promise<readonly string[]> {
  const { page } = player;
  const said: string[] = [];
  let since = performance.now();
  for (;;) {
    if (performance.now() - since > STILL_MS) throw new Error(`the guide stands still at "${said.at(-1)}"`);
    const sentence = (await page.locator('.guide p').first().textContent({ timeout: 10_000 }))?.trim() ?? '';
    if (sentence !== said.at(-1)) {
      said.push(sentence);
      since = performance.now();
      player.tell(sentence);
      await player.look(`guide-${said.length}`);
    }
    const ended = await player.isOver();
    if (ended) return said;
    const target = page.locator('[data-guided]').filter({ visible: true });
    if (!(await player.sees(target))) {
      await page.waitForTimeout(150);
      continue;
    }
    const what = await target.first().evaluate((element) => element.className);
    if (what.includes('paper')) await spend(player);
    else if (/(plain|tab)/.test(what) && !/(ballot)/.test(what)) await player.tap(target);
    else await player.decide(target, `does: ${sentence}`);
    await page.keyboard.press('Shift');
    await page.waitForTimeout(350);
    const popover = page.locator('.popover:popover-open');
    if (await player.sees(popover)) {
      await player.look('guide-why');
      await page.keyboard.press('Escape');
    }
  }
}

/** Coins for home: two, then commits them. */
async function spend(player: SoloPlayer): Promise<void> {
  const paper = player.page.locator('.paper.mine[data-guided]');
  await player.tap(paper.locator('.tile').nth(2));
  await player.decide(paper.locator('.button.primary'), 'commits two coins');
}
