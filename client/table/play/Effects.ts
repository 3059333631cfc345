import type { CardId, ClauseId, SeatId, StockId } from '../../../shared/game/ids.ts';
import type { IconName } from '../art/icons.ts';
import type { Reaction } from './reactions.ts';

/** What can be seen passing by: each fades by itself and leaves nothing behind. */
export interface Effects {
  /** A bubble over a seat; long words are cut. */
  say(seat: SeatId, text: string): void;
  /** A sign that rises from a seat: coins, a pledge, a power. */
  rise(
    seat: SeatId,
    sign: { readonly icon: IconName; readonly text: string; readonly good: boolean | null },
  ): void;
  /** A seat's placard goes up for a moment, as when it asks to speak or seconds. */
  lift(seat: SeatId): void;
  /** The clause cards are dealt face down and turn over. */
  dealCards(): void;
  liftCard(clause: ClauseId): void;
  /** A news card turns over; a sober one fades in. */
  turnNews(card: CardId): void;
  /** The newest clipping is pinned to the wall. */
  pinHeadline(): void;
  /** Paddles turn their faces one by one; then everybody takes it as it comes. */
  turnPaddles(reactions: readonly (readonly [SeatId, Reaction])[]): void;
  /** A delegate moves and makes a face for a moment; where nothing may move it only makes the face. */
  react(seat: SeatId, reaction: Reaction): void;
  /** The gavel strikes; `word` stands beside it. */
  strike(word: string, good: boolean): void;
  /** The counts at home run up to their thresholds. */
  countHome(): void;
  pulseGauge(stock: StockId): void;
  pulseCalendar(): void;
  pulseTray(): void;
}
