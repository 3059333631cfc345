import type { SeatId } from '../../../shared/game/ids.ts';
import { drawPaddle, PADDLE } from '../art/paddle.ts';
import type { SeatSpot } from '../layout/TableLayout.ts';
import type { SceneModel, SeatModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { FLIP_MS, flip } from '../scene/flip.ts';
import { Picture } from '../scene/Picture.ts';
import { type Stage, tween, type View } from '../scene/Stage.ts';

/** Between one paddle and the next as they turn, like a roll call. */
const STEP_MS = 130;

/** The paddles of a vote: raised face down when cast, turned one by one when all are in. */
export class PaddlesView implements View {
  readonly #stage: Stage;
  readonly #paddles = new Map<SeatId, Picture>();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  update({ seats }: SceneModel): void {
    for (const spot of this.#stage.layout.seats) {
      const seat = seats.find((one) => one.seat === spot.seat);
      if (seat === undefined || seat.paddle === null) this.#lower(spot.seat);
      else this.#raise(spot, seat, seat.paddle);
    }
  }

  /** Turns every paddle that shows a vote; answers how long that takes. */
  turn(): number {
    let order = 0;
    for (const spot of this.#stage.layout.seats) {
      const paddle = this.#paddles.get(spot.seat);
      if (paddle === undefined) continue;
      flip(this.#stage, paddle, {
        name: 'back',
        size: this.#size(spot),
        delay: order * STEP_MS,
        draw: (g) => {
          g.scale(this.#scale(spot), this.#scale(spot));
          drawPaddle(g, 'hidden', '');
        },
      });
      order++;
    }
    return order * STEP_MS + FLIP_MS;
  }

  #raise(spot: SeatSpot, seat: SeatModel, face: NonNullable<SeatModel['paddle']>): void {
    const known = this.#paddles.get(spot.seat);
    const paddle = known ?? new Picture(this.#stage, DEPTH.paddle);
    this.#paddles.set(spot.seat, paddle);
    const word = this.#stage.layout.kind === 'portrait' ? '' : seat.paddleWord;
    const scale = this.#scale(spot);
    paddle.paint([face, word], this.#size(spot), (g) => {
      g.scale(scale, scale);
      drawPaddle(g, face, word);
    });
    const rest = spot.paddle.y;
    paddle.image.setOrigin(0.5, 1).setPosition(spot.paddle.x, rest);
    if (known !== undefined || !this.#stage.moves()) return;
    paddle.image.setPosition(spot.paddle.x, rest + 34).setAlpha(0);
    tween(this.#stage, { targets: paddle.image, y: rest, alpha: 1, duration: 240, ease: 'Back.easeOut' });
  }

  #lower(seat: SeatId): void {
    const paddle = this.#paddles.get(seat);
    if (paddle === undefined) return;
    paddle.destroy();
    this.#paddles.delete(seat);
    this.#stage.wake();
  }

  #scale(spot: SeatSpot): number {
    return this.#stage.layout.kind === 'portrait' ? 0.5 : spot.scale * 0.78;
  }

  #size(spot: SeatSpot): { readonly w: number; readonly h: number } {
    const scale = this.#scale(spot);
    return { w: PADDLE.w * scale, h: PADDLE.h * scale };
  }

  destroy(): void {
    for (const paddle of this.#paddles.values()) paddle.destroy();
  }
}
