import type { Locator, Page } from 'playwright-core';
import type { SeatId } from '../../../../shared/game/ids.ts';
import type { Act } from '../../../../shared/game/vocabulary.ts';
import { room } from '../../../../shared/i18n/room.ts';
import {
  type Area,
  type Entry,
  type Language,
  type Speaker,
  speakerOf,
} from '../../../../shared/i18n/text.ts';
import type { Screens } from '../Screens.ts';
import type { TourPlan } from '../TourPlan.ts';
import { patternOf } from '../WordPattern.ts';

/** How long a visible button may refuse a press, and how long something pressed may take to show, in ms. */
const PRESS_MS = 6_000;
const SHOW_MS = 4_000;

/** What a tour notes while it plays. */
export interface TourNotes {
  readonly rounds: Set<number>;
  readonly acts: Set<Act>;
  /** The downloaded log. */
  log: string | null;
}

export interface PlayerParts {
  readonly page: Page;
  readonly seat: SeatId;
  readonly language: Language;
  readonly plan: TourPlan;
  readonly screens: Screens;
  readonly notes: TourNotes;
  readonly tell: (line: string) => void;
}

type Words = { readonly [key: string]: Entry };

/** Somebody at a browser window: knows the words on the page, presses what it names, sees what it shows. */
export class Player {
  readonly page: Page;
  readonly seat: SeatId;
  readonly language: Language;
  readonly plan: TourPlan;
  readonly notes: TourNotes;
  readonly #screens: Screens;
  readonly #tell: (line: string) => void;
  /** Kinds of things done so far; some are worth doing once only. */
  readonly #done = new Set<string>();

  constructor(parts: PlayerParts) {
    this.page = parts.page;
    this.seat = parts.seat;
    this.language = parts.language;
    this.plan = parts.plan;
    this.notes = parts.notes;
    this.#screens = parts.screens;
    this.#tell = parts.tell;
  }

  tell(line: string): void {
    this.#tell(`${this.seat}: ${line}`);
  }

  /** The words of an area of the page in this player's language. */
  words<const En extends Words>(area: Area<En>): Speaker<En> {
    return speakerOf(area, () => this.language);
  }

  /** Enabled buttons by their name: exact words, or words with anything in the blanks. */
  button(name: string | RegExp, within: Locator | Page = this.page): Locator {
    return within
      .getByRole('button', { name, disabled: false, ...(typeof name === 'string' ? { exact: true } : {}) })
      .filter({ visible: true });
  }

  /** Enabled buttons of a key, whatever stands in its blanks. */
  buttons<En extends Words>(area: Area<En>, key: keyof En, within: Locator | Page = this.page): Locator {
    return this.button(patternOf(area, key, this.language), within);
  }

  async sees(locator: Locator): Promise<boolean> {
    return (await locator.count()) > 0;
  }

  /** Waits a moment for something to show; whether it did. */
  async waitsFor(locator: Locator, ms: number = SHOW_MS): Promise<boolean> {
    try {
      await locator.first().waitFor({ state: 'visible', timeout: ms });
      return true;
    } catch {
      return false;
    }
  }

  /** Presses the first of these if it is there. A button that stays there and cannot be pressed is an error. */
  async press(locator: Locator): Promise<boolean> {
    const first = locator.first();
    if (!(await this.sees(locator))) return false;
    const what = await first.evaluate((element) => element.textContent ?? '').catch(() => '');
    try {
      await first.click({ timeout: PRESS_MS });
    } catch (error) {
      // It may have gone while others acted.
      if (!(await this.sees(locator))) return false;
      throw new Error(
        `${this.seat} cannot press "${what}": ${error instanceof Error ? error.message : error}`,
      );
    }
    return true;
  }

  /** Presses a button that does something in the game and waits until it is gone or disabled; tells of refusals. */
  async act(name: string, locator: Locator): Promise<boolean> {
    const before = await this.status();
    const gone = await this.#handleOf(locator);
    if (gone === null || !(await this.press(locator))) return false;
    this.tell(name);
    const until = performance.now() + SHOW_MS;
    while (performance.now() < until) {
      const refusal = await this.refusal();
      if (refusal !== null) {
        this.tell(`${name} was refused: ${refusal}`);
        return false;
      }
      if ((await gone()) || (await this.status()) !== before) break;
      await this.page.waitForTimeout(40);
    }
    this.#done.add(name);
    return true;
  }

  /** Whether the very element that is first now has left the page or cannot be pressed any more. */
  async #handleOf(locator: Locator): Promise<(() => Promise<boolean>) | null> {
    const handle = await locator
      .first()
      .elementHandle({ timeout: 1_000 })
      .catch(() => null);
    if (handle === null) return null;
    return async () => {
      try {
        return !(await handle.isVisible()) || !(await handle.isEnabled());
      } catch {
        return true;
      }
    };
  }

  /** What the page says was not possible; read once, then dismissed. */
  async refusal(): Promise<string | null> {
    const banner = this.page.locator('.banner.refusal');
    if (!(await this.sees(banner))) return null;
    const text = await banner
      .first()
      .textContent({ timeout: 1_000 })
      .catch(() => null);
    await this.press(this.button(this.words(room)('dismiss'), banner)).catch(() => false);
    return text?.trim() ?? null;
  }

  /** Whether something was done before. */
  did(name: string): boolean {
    return this.#done.has(name);
  }

  /** Remembers that something was done; whether it is the first time. */
  first(name: string): boolean {
    if (this.#done.has(name)) return false;
    this.#done.add(name);
    return true;
  }

  /** Looks at the screen once, under a name such as `talks-deals`. */
  async look(screen: string): Promise<void> {
    const several = this.plan.players.length > 1;
    await this.#screens.look(this.page, several ? `${this.seat}-${this.language}-${screen}` : `${screen}`);
  }

  /** The status line as text, or nothing where there is none. */
  async status(): Promise<string> {
    const line = this.page.getByRole('banner');
    if ((await line.count()) === 0) return '';
    const text = await line
      .first()
      .textContent({ timeout: 2_000 })
      .catch(() => null);
    return (text ?? '').replace(/\s+/g, ' ').trim();
  }

  /** One of several by the tour's seed: the same for the same seed and turn. */
  pick(count: number, turn: number): number {
    return count === 0 ? 0 : (this.plan.seed * 7 + turn * 5) % count;
  }
}
