import { DELEGATE, drawDelegate } from '../art/delegate/drawDelegate.ts';
import { drawPlacard } from '../art/placard.ts';
import type { SeatSpot } from '../layout/TableLayout.ts';
import type { SceneModel, SeatModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { Picture } from '../scene/Picture.ts';
import type { Stage, View } from '../scene/Stage.ts';

/** The delegates and their placards. */
export class SeatsView implements View {
  readonly #seats: readonly SeatFigure[];

  constructor(stage: Stage) {
    this.#seats = stage.layout.seats.map((spot) => new SeatFigure(stage, spot));
  }

  update(model: SceneModel): void {
    for (const figure of this.#seats) {
      const seat = model.seats.find((one) => one.seat === figure.spot.seat);
      if (seat !== undefined) figure.update(seat);
    }
  }

  destroy(): void {
    for (const figure of this.#seats) figure.destroy();
  }
}

class SeatFigure {
  readonly spot: SeatSpot;
  readonly #person: Picture;
  readonly #placard: Picture;

  constructor(stage: Stage, spot: SeatSpot) {
    this.spot = spot;
    this.#person = new Picture(stage, spot.back ? DEPTH.nearSeat : DEPTH.farSeat);
    this.#placard = new Picture(stage, spot.back ? DEPTH.nearPlacard : DEPTH.farPlacard);
  }

  update(seat: SeatModel): void {
    const { back, foot, scale, placard } = this.spot;
    const size = { w: DELEGATE.w * scale, h: DELEGATE.h * scale };
    const who = {
      portrait: seat.portrait,
      side: seat.side,
      mood: back ? 'neutral' : seat.mood,
      back,
      empty: seat.empty,
    };
    this.#person.paint(who, size, (g) => {
      g.scale(scale, scale);
      drawDelegate(g, { ...who, mood: seat.mood });
    });
    this.#person.place(foot.x, foot.y - size.h / 2);
    const { name, short, own, ownWord, head, bot, botWord, ready, capital, powerQueued, speaking, side } =
      seat;
    const face = {
      side,
      name,
      short,
      own,
      ownWord,
      head,
      bot,
      botWord,
      ready,
      capital,
      powerQueued,
      speaking,
    };
    this.#placard.paint(face, placard, (g) => drawPlacard(g, placard.w, placard.h, face));
    this.#placard.fill(placard);
  }

  destroy(): void {
    this.#person.destroy();
    this.#placard.destroy();
  }
}
