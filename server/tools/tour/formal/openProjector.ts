import { common } from '../../../../shared/i18n/common.ts';
import { room } from '../../../../shared/i18n/room.ts';
import type { Visitor } from '../player/Visitor.ts';

export interface Projector {
  /** Looks no more. */
  stop(): void;
}

/** How often the projector's page is looked at, in ms. */
const LOOK_MS = 500;

/** A window that only watches, as a room would see it; looks once at a speech, a vote on a motion and a roll call. */
export async function openProjector(visitor: Visitor, origin: string, code: string): Promise<Projector> {
  const { page } = visitor;
  await page.goto(`${origin}/?renderer=canvas`, { waitUntil: 'load', timeout: 20_000 });
  await visitor.press(visitor.button(visitor.words(common)('spanish')));
  await page.goto(`${origin}/t/${code}?view=projector&renderer=canvas`, {
    waitUntil: 'load',
    timeout: 20_000,
  });
  const watch = visitor.button(visitor.words(room)('watch'));
  if (await visitor.waitsFor(watch, 20_000)) await watch.first().click({ timeout: 60_000 });
  let stopped = false;
  void (async () => {
    while (!stopped) {
      await page.waitForTimeout(LOOK_MS);
      for (const [screen, where] of SCREENS) {
        if (await visitor.sees(page.locator(where))) await visitor.look(screen);
      }
    }
  })().catch(() => undefined);
  return {
    stop: () => {
      stopped = true;
    },
  };
}

const SCREENS = [
  ['floor', '.board-side-view .floor-now'],
  ['floor-motions', '.board-side-view .motion-list'],
  ['floor-vote', '.board-side-view .meter'],
  ['roll', '.board-side-view .vote-board'],
] as const;
