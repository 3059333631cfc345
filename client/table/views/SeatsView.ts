import { DELEGATE, drawDelegate } from '../art/delegate/drawDelegate.ts';
import { drawPlacard, placardFace } from '../art/placard.ts';
import type { Box, SeatSpot } from '../layout/TableLayout.ts';
import type { SceneModel, SeatModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { Picture } from '../scene/Picture.ts';
import type { Stage, View } from '../scene/Stage.ts';

/** The delegates and their placards. At home the placards stand in a row below the counts. */
export class SeatsView implements View {
  readonly #seats: readonly SeatFigure[];

  constructor(stage: Stage) {
    const { seats, homeSeats } = stage.layout;
    this.#seats = seats.map((spot, index) => new SeatFigure(stage, spot, homeSeats[index] ?? null));
  }

  update(model: SceneModel): void {
    for (const figure of this.#seats) {
      const seat = model.seats.find((one) => one.seat === figure.spot.seat);
      if (seat !== undefined) figure.update(seat, model.place === 'home');
    }
  }

  destroy(): void {
    for (const figure of this.#seats) figure.destroy();
  }
}

class SeatFigure {
  readonly spot: SeatSpot;
  readonly #home: Box | null;
  readonly #person: Picture;
  readonly #placard: Picture;

  constructor(stage: Stage, spot: SeatSpot, home: Box | null) {
    this.spot = spot;
    this.#home = home;
    this.#person = new Picture(stage, spot.back ? DEPTH.nearSeat : DEPTH.farSeat);
    this.#placard = new Picture(stage, DEPTH.farPlacard);
  }

  update(seat: SeatModel, atHome: boolean): void {
    const { back, foot, scale } = this.spot;
    const size = { w: DELEGATE.w * scale, h: DELEGATE.h * scale };
    const { portrait, side, empty } = seat;
    const who = { portrait, side, empty, back, mood: back ? 'neutral' : seat.mood } as const;
    this.#person.paint(who, size, (g) => {
      g.scale(scale, scale);
      drawDelegate(g, who);
    });
    this.#person.place(foot.x, foot.y - size.h / 2);
    const box = atHome && this.#home !== null ? this.#home : this.spot.placard;
    const face = placardFace(seat);
    this.#placard.paint(face, box, (g) => drawPlacard(g, box.w, box.h, face));
    this.#placard.fill(box);
    const rest = back ? DEPTH.nearPlacard : DEPTH.farPlacard;
    this.#placard.image.setDepth(box === this.#home ? DEPTH.boardPart : rest);
  }

  destroy(): void {
    this.#person.destroy();
    this.#placard.destroy();
  }
}
