import type { Page } from 'playwright-core';
import type { Screens } from '../Screens.ts';
import type { ColdOpenPlay } from './ColdOpenReport.ts';

/** Which way to go: the first or the second thing offered, at the first choice and at the later one. */
export interface ColdOpenWay {
  readonly name: string;
  readonly first: 0 | 1;
  readonly second: 0 | 1;
}

/** How long a choice may take to come, and a fade to end, in ms. */
const CHOICE_MS = 60_000;
const FADE_MS = 1_900;

/**
 * Notes, in the page, every text that can be read, several times a second; a count that still runs is no text to read.
 * `choices` are the times at which there was something to choose again, in ms since the page was opened.
 */
const COLLECT = `(() => {
  const texts = new Set();
  const waits = { texts, since: performance.now(), beat: '', waits: [] };
  globalThis.coldOpenNotes = waits;
  const look = () => {
    const page = document.querySelector('.cold-open');
    if (page === null) return;
    const running = ['count', 'recount', 'rewind'].includes(page.dataset.beat);
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue.trim();
      const near = node.parentElement;
      if (text === '' || near.closest('.unseen, [inert], [aria-hidden="true"]') !== null) continue;
      if (running && near.closest('.co-number') !== null) continue;
      texts.add(text);
    }
    if (waits.since !== null && page.querySelector('[data-choice]') !== null) {
      waits.waits.push(performance.now() - waits.since);
      waits.since = null;
    }
  };
  addEventListener('click', (event) => {
    if (event.target.closest?.('.co-acts button, .co-phone button')) waits.since = performance.now();
  }, true);
  setInterval(look, 40);
})()`;

const NOTES = `(() => ({ texts: [...coldOpenNotes.texts], waits: coldOpenNotes.waits }))()`;

interface Notes {
  readonly texts: readonly string[];
  readonly waits: readonly number[];
}

/** Plays the opening from the first visit to the game it leads to, looking at every choice. */
export async function playColdOpen(
  page: Page,
  origin: string,
  way: ColdOpenWay,
  screens: Screens,
): Promise<ColdOpenPlay> {
  await page.addInitScript({ content: `addEventListener('DOMContentLoaded', () => ${COLLECT});` });
  await page.goto(`${origin}/`, { waitUntil: 'load', timeout: 20_000 });
  const choices: string[] = [];
  const counts: string[] = [];
  let decisions = 0;
  let notes: Notes = { texts: [], waits: [] };
  for (const beat of ['draft', 'verdict', 'why', 'phone']) {
    await page.waitForSelector(`[data-beat="${beat}"] [data-choice]`, { timeout: CHOICE_MS });
    await page.waitForTimeout(FADE_MS);
    await screens.look(page, `cold-open-${beat}`, `${way.name}-`);
    counts.push(...(await page.locator('.co-number').allTextContents()));
    notes = await page.evaluate<Notes>(NOTES);
    const buttons = page.locator('.co-acts button, .co-phone button');
    const offered = await buttons.count();
    if (offered > 1) decisions += 1;
    const chosen = buttons.nth(offered === 1 ? 0 : beat === 'draft' ? way.first : way.second);
    choices.push(((await chosen.textContent()) ?? '').trim());
    await chosen.click();
    if (beat === 'why') {
      await page.waitForSelector('[data-beat="accepted"]', { timeout: CHOICE_MS });
      counts.push(...(await page.locator('.co-number').allTextContents()));
    }
  }
  await page.waitForSelector('.lobby', { timeout: 15_000 });
  const waits = notes.waits.map((ms) => ms / 1000);
  return {
    choices,
    counts: counts.map((text) => text.trim()),
    words: notes.texts.reduce((sum, text) => sum + wordsIn(text), 0),
    taps: choices.length,
    secondsOfAnimation: tenths(waits.reduce((sum, wait) => sum + wait, 0)),
    longestWaitSeconds: tenths(Math.max(0, ...waits)),
    decisions,
  };
}

/** Words and numbers; signs alone are none. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
