import type { Locator, Page } from 'playwright-core';
import {
  type Area,
  type Entry,
  type Language,
  type Speaker,
  speakerOf,
} from '../../../../shared/i18n/text.ts';
import type { Screens } from '../Screens.ts';
import { patternOf } from '../WordPattern.ts';

/** How long a visible button may refuse a press, and how long something pressed may take to show, in ms. */
const PRESS_MS = 6_000;
const SHOW_MS = 4_000;

export interface VisitorParts {
  readonly page: Page;
  /** Who it is, in messages. */
  readonly name: string;
  readonly language: Language;
  readonly screens: Screens;
  /** Stands before the names of this visitor's screens. */
  readonly prefix: string;
  readonly tell: (line: string) => void;
}

type Words = { readonly [key: string]: Entry };

/** Somebody at a browser window: knows the words on the page, presses what it names, sees what it shows. */
export class Visitor {
  readonly page: Page;
  readonly name: string;
  readonly language: Language;
  readonly #parts: VisitorParts;
  /** Kinds of things done so far; some are worth doing once only. */
  readonly #done = new Set<string>();

  constructor(parts: VisitorParts) {
    this.page = parts.page;
    this.name = parts.name;
    this.language = parts.language;
    this.#parts = parts;
  }

  tell(line: string): void {
    this.#parts.tell(`${this.name}: ${line}`);
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
        `${this.name} cannot press "${what}": ${error instanceof Error ? error.message : error}`,
      );
    }
    return true;
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
    await this.#parts.screens.look(this.page, screen, this.#parts.prefix);
  }
}
