import type { Page } from 'playwright-core';

/** What a way through the page asks of somebody. */
export interface Pace {
  /** New words on the main path: see `PaceNotes`. */
  readonly words: number;
  readonly taps: number;
  /** Time in which the table moved and could be skipped, altogether. */
  readonly secondsOfAnimation: number;
  /** The longest time with nothing to choose. */
  readonly longestWaitSeconds: number;
  /** Taps that decided something in the game. */
  readonly decisions: number;
}

/** What the page noted of itself. */
export interface PaceNotes {
  /**
   * New words by round on the main path: what was in sight in the panel that asks, the guide's and the coach's words,
   * and the status line while it asks for something; each text once a game, whatever numbers stand in it, where a name
   * that is set off (in a row of terms, in a hint) is a text of its own. Words on
   * controls (buttons, tiles, tabs, chips) are choices and not reading; small print (hints, sources), what is folded,
   * and what one asks for with "Why?" are off the path.
   */
  readonly wordsByRound: readonly number[];
  /** Everything that was in sight there, controls and small print included, by round. */
  readonly inSightByRound: readonly number[];
  /** Words of the line below the table, which says again what the table shows, by round. */
  readonly subtitlesByRound: readonly number[];
  readonly secondsOfAnimation: number;
  readonly longestWaitSeconds: number;
  /** Every text of the main path in the order in which it came into sight. */
  readonly read: readonly ReadText[];
}

/** A text that came into sight, and whether it counts as reading. */
export interface ReadText {
  readonly round: number;
  readonly counted: boolean;
  readonly words: number;
  readonly text: string;
}

/**
 * Runs in the page: several times a second it notes what can be read, whether something is asked of the player, and
 * whether the table is moving.
 */
const COLLECT = `(() => {
  if (globalThis.paceNotes !== undefined) return;
  const notes = { seen: new Set(), read: [], words: [], all: [], below: [], moving: 0, wait: 0, longest: 0, last: performance.now() };
  globalThis.paceNotes = notes;
  const READ = ['.now-line', '.guide p', '.coach', '.caption', '.side .tabpanel'];
  const OFF = 'button, label.tile, .tab, .chip, small, .hint, .source, .popover, dialog, .rung, .stances, .status:not(.turn), .caption';
  const inSight = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 2 && box.height > 2 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const look = () => {
    const now = performance.now();
    const passed = now - notes.last;
    notes.last = now;
    const status = document.querySelector('.status');
    if (status === null) return;
    const over = status.querySelector('[aria-current="step"]') === null;
    const round = Number(/(\\d+)/.exec(status.querySelector('.round-of')?.textContent ?? '')?.[1] ?? 0);
    if (document.querySelector('.skip-play') !== null) notes.moving += passed;
    if (over || status.classList.contains('turn')) notes.wait = 0;
    else {
      notes.wait += passed;
      notes.longest = Math.max(notes.longest, notes.wait);
    }
    const at = round - 1;
    if (over || at < 0) return;
    for (const selector of READ)
      for (const root of document.querySelectorAll(selector)) {
        if (root.classList.contains('tabpanel') && root.closest('.inner') !== null) continue;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const text = node.nodeValue.trim().replace(/[-−+]?\\d+([.,]\\d+)?/g, '#');
          const near = node.parentElement;
          if (text === '' || notes.seen.has(text) || near.closest('.unseen, .badge') !== null) continue;
          if (near.closest('[aria-hidden="true"]') !== null && near.closest('.caption') === null) continue;
          if (!inSight(near)) continue;
          notes.seen.add(text);
          const count = text.split(/\\s+/u).filter((part) => /\\p{L}/u.test(part)).length;
          for (const list of [notes.words, notes.all, notes.below]) while (list.length <= at) list.push(0);
          notes.all[at] += count;
          const counted = near.closest(OFF) === null;
          if (counted) notes.words[at] += count;
          if (count > 0) notes.read.push({ round, counted, words: count, text: node.nodeValue.trim() });
          if (near.closest('.caption') !== null) notes.below[at] += count;
        }
      }
  };
  setInterval(look, 60);
})()`;

const NOTES = `(() => ({
  wordsByRound: [...paceNotes.words],
  inSightByRound: [...paceNotes.all],
  subtitlesByRound: [...paceNotes.below],
  secondsOfAnimation: Math.round(paceNotes.moving / 100) / 10,
  longestWaitSeconds: Math.round(paceNotes.longest / 100) / 10,
  read: paceNotes.read,
}))()`;

/** Begins to note what the page asks; call it once the page is there. */
export async function watchPace(page: Page): Promise<void> {
  await page.evaluate(COLLECT);
}

/** What was noted so far. */
export function paceNotes(page: Page): Promise<PaceNotes> {
  return page.evaluate<PaceNotes>(NOTES);
}
