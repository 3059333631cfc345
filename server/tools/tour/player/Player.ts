import type { Locator } from 'playwright-core';
import type { SeatId } from '../../../../shared/game/ids.ts';
import type { Act } from '../../../../shared/game/vocabulary.ts';
import { room } from '../../../../shared/i18n/room.ts';
import type { TourPlan } from '../TourPlan.ts';
import { Visitor, type VisitorParts } from './Visitor.ts';

/** How long something done in the game may take to show, in ms. */
const DONE_MS = 4_000;

/** What a tour notes while it plays. */
export interface TourNotes {
  readonly rounds: Set<number>;
  readonly acts: Set<Act>;
  /** The downloaded log. */
  log: string | null;
}

export interface PlayerParts extends VisitorParts {
  readonly seat: SeatId;
  readonly plan: TourPlan;
  readonly notes: TourNotes;
}

/** A visitor who holds a seat. */
export class Player extends Visitor {
  readonly seat: SeatId;
  readonly plan: TourPlan;
  readonly notes: TourNotes;

  constructor(parts: PlayerParts) {
    super(parts);
    this.seat = parts.seat;
    this.plan = parts.plan;
    this.notes = parts.notes;
  }

  /** Presses a button that does something in the game and waits until it is gone or disabled; tells of refusals. */
  async act(name: string, locator: Locator): Promise<boolean> {
    const before = await this.status();
    const gone = await this.#handleOf(locator);
    if (gone === null || !(await this.press(locator))) return false;
    this.tell(name);
    const until = performance.now() + DONE_MS;
    while (performance.now() < until) {
      const refusal = await this.refusal();
      if (refusal !== null) {
        this.tell(`${name} was refused: ${refusal}`);
        return false;
      }
      if ((await gone()) || (await this.status()) !== before) break;
      await this.page.waitForTimeout(40);
    }
    this.first(name);
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
