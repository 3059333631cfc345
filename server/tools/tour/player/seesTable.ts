import type { Player } from './Player.ts';

const DRAWN_MS = 20_000;

/** Waits until the drawn table fills its place; throws when it does not. */
export async function seesTable(player: Player): Promise<void> {
  const canvas = player.page.locator('.stage canvas');
  const until = performance.now() + DRAWN_MS;
  while (performance.now() < until) {
    const [drawn, place] = [await boxOf(canvas), await boxOf(player.page.locator('.stage'))];
    if (drawn !== null && place !== null && drawn.width > place.width * 0.8 && drawn.height > 100) return;
    await player.page.waitForTimeout(100);
  }
  throw new Error(`${player.seat}: the table is not drawn`);
}

async function boxOf(locator: ReturnType<Player['page']['locator']>) {
  return (await locator.count()) === 0 ? null : locator.first().boundingBox();
}
