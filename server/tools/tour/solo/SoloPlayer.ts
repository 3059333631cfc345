import type { Locator } from 'playwright-core';
import { ACTS, type Act } from '../../../../shared/game/vocabulary.ts';
import { phases } from '../../../../shared/i18n/phases.ts';
import { Visitor, type VisitorParts } from '../player/Visitor.ts';

/** Somebody who plays alone and whose taps are counted. */
export class SoloPlayer extends Visitor {
  taps = 0;
  /** Decisions by act. */
  readonly decisions = new Map<Act, number>();

  constructor(parts: VisitorParts) {
    super(parts);
  }

  /** Presses something and counts it; whether it was there. */
  async tap(locator: Locator): Promise<boolean> {
    if (!(await this.press(locator))) return false;
    this.taps += 1;
    return true;
  }

  /** A tap that decides something in the game. */
  async decide(locator: Locator, name: string): Promise<boolean> {
    const act = await this.act();
    if (!(await this.tap(locator))) return false;
    if (act !== null) this.decisions.set(act, (this.decisions.get(act) ?? 0) + 1);
    this.tell(name);
    await this.page.waitForTimeout(250);
    return true;
  }

  /** The act the status line shows; `null` before the first round and after the last. */
  async act(): Promise<Act | null> {
    const current = this.page.locator('.status [aria-current="step"]');
    if ((await current.count()) === 0) return null;
    const shown = await current
      .first()
      .textContent({ timeout: 1_000 })
      .catch(() => '');
    return ACTS.find((act) => this.words(phases)(act) === (shown ?? '').trim()) ?? null;
  }

  /** Whether something is asked of the player now. */
  isAsked(): Promise<boolean> {
    return this.sees(this.page.locator('.status.turn'));
  }

  /** Whether the game has come to its end. */
  isOver(): Promise<boolean> {
    return this.sees(this.page.locator('.status:not(:has([aria-current="step"]))'));
  }
}
