import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { checkAxe } from './checkAxe.ts';
import type { Faults } from './Faults.ts';

/** How long pictures of an animated page may take to come to rest, in ms. */
const REST_MS = 400;

/** How long a picture may take on a machine that has other things to do, in ms. */
const PICTURE_MS = 90_000;

/** Looks at every distinct screen of a tour once: a picture, and axe. */
export class Screens {
  readonly #out: string;
  readonly #only: readonly string[] | null;
  readonly #faults: Faults;
  readonly #pictures: string[] = [];
  readonly #seen = new Set<string>();

  constructor(out: string, faults: Faults, only: readonly string[] | null) {
    this.#only = only;
    this.#out = out;
    this.#faults = faults;
    mkdirSync(out, { recursive: true });
  }

  /** Files of the pictures, in the order in which they were taken. */
  get pictures(): readonly string[] {
    return this.#pictures;
  }

  /** Looks at a page, unless its screen was seen before under that prefix. Names are words and dashes. */
  async look(page: Page, screen: string, prefix = ''): Promise<void> {
    const name = `${prefix}${screen}`;
    if (this.#seen.has(name) || this.#only?.includes(screen) === false) return;
    this.#seen.add(name);
    await page.waitForTimeout(REST_MS);
    await this.picture(page, name);
    this.#faults.axeViolations.push(...(await checkAxe(page, name)));
  }

  /** Only a picture. */
  async picture(page: Page, name: string): Promise<void> {
    const number = String(this.#pictures.length + 1).padStart(2, '0');
    const file = join(this.#out, `${number}-${name}.png`);
    await page.screenshot({ path: file, timeout: PICTURE_MS });
    this.#pictures.push(file);
  }
}
