import type { SeatId } from '../../../shared/game/ids.ts';
import { DELEGATE, drawDelegate } from '../art/delegate/drawDelegate.ts';
import { postureOf } from '../art/delegate/posture.ts';
import { drawPlacard, placardFace } from '../art/placard.ts';
import type { Box, SeatSpot } from '../layout/TableLayout.ts';
import type { Mood, SceneModel, SeatModel } from '../model/SceneModel.ts';
import { FACE_OF_REACTION, type Reaction } from '../play/reactions.ts';
import { DEPTH } from '../scene/depths.ts';
import { Picture } from '../scene/Picture.ts';
import { type Stage, tween, type View } from '../scene/Stage.ts';
import { moveDelegate } from './moveDelegate.ts';

/** How long the face of a reaction stays. */
const REACTION_MS = 2200;
/** A placard under a face that we see has a mark of its mood from this width on. */
const WITH_MARK = 120;
/** How long a placard stays up that was raised in passing, and how far it goes up for its own height. */
const LIFT_MS = 1800;
const LIFT = 0.85;
/** Of those who sit with their back to us. */
const UNSEEN = { mood: 'neutral', posture: 'rest' } as const;

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

  /** A delegate reacts after a while of `delay` milliseconds. */
  react(seat: SeatId, reaction: Reaction, delay = 0): void {
    this.#seats.find((figure) => figure.spot.seat === seat)?.react(reaction, delay);
  }

  /** A placard goes up for a moment. */
  lift(seat: SeatId): void {
    this.#seats.find((figure) => figure.spot.seat === seat)?.lift();
  }

  destroy(): void {
    for (const figure of this.#seats) figure.destroy();
  }
}

class SeatFigure {
  readonly spot: SeatSpot;
  readonly #stage: Stage;
  #seat: SeatModel | null = null;
  #atHome = false;
  #reaction: Reaction | null = null;
  /** The face before the newest view, and while the paddles turn in which that one is known. */
  #before: Mood = 'neutral';
  #held: Mood | null = null;
  /** Height of the delegate's middle when it sits still. */
  #rest = 0;
  /** Raised in passing; counts so that the last one lowers it. */
  #lifts = 0;
  #isUp = false;
  readonly #home: Box | null;
  readonly #person: Picture;
  readonly #placard: Picture;

  constructor(stage: Stage, spot: SeatSpot, home: Box | null) {
    this.spot = spot;
    this.#stage = stage;
    this.#home = home;
    this.#person = new Picture(stage, spot.back ? DEPTH.nearSeat : DEPTH.farSeat);
    this.#placard = new Picture(stage, DEPTH.farPlacard);
  }

  update(seat: SeatModel, atHome: boolean): void {
    if (seat !== this.#seat) this.#before = this.#seat?.mood ?? seat.mood;
    this.#seat = seat;
    this.#atHome = atHome;
    const { back, foot, scale } = this.spot;
    const size = { w: DELEGATE.w * scale, h: DELEGATE.h * scale };
    const { portrait, side, empty } = seat;
    const mood = this.#mood(seat);
    const posture =
      this.#reaction === 'cheer' ? 'cheering' : postureOf(mood, seat.speaking || this.#reaction === 'lean');
    const who = { portrait, side, empty, back, ...(back ? UNSEEN : { mood, posture }) } as const;
    this.#person.paint(who, size, (g) => {
      g.scale(scale, scale);
      drawDelegate(g, who);
    });
    this.#rest = foot.y - size.h / 2;
    if (this.#reaction === null) this.#person.place(foot.x, this.#rest);
    const box = atHome && this.#home !== null ? this.#home : this.spot.placard;
    // Where there is little room, the face itself is enough.
    const face = { ...placardFace(seat), mood: back || box.w >= WITH_MARK ? mood : 'neutral' } as const;
    this.#placard.paint(face, box, (g) => drawPlacard(g, box.w, box.h, face));
    this.#hold(box, !atHome && (seat.raised || this.#lifts > 0));
  }

  /** Puts the placard on the table, or holds it up: it moves there, or where nothing may move simply stands there. */
  #hold(box: Box, up: boolean): void {
    const { back } = this.spot;
    const rest = back ? DEPTH.nearPlacard : DEPTH.farPlacard;
    const { image } = this.#placard;
    const from = image.y;
    this.#placard.fill({ ...box, y: box.y - (up ? box.h * LIFT : 0) });
    image.setDepth(box === this.#home ? DEPTH.boardPart : up ? DEPTH.paddle : rest);
    if (up === this.#isUp) return;
    this.#isUp = up;
    if (!this.#stage.moves()) return;
    const to = image.y;
    image.setY(from);
    tween(this.#stage, { targets: image, y: to, duration: 260, ease: up ? 'Back.easeOut' : 'Cubic.easeIn' });
  }

  /** The placard goes up for a moment. */
  lift(): void {
    if (this.#atHome || this.#seat === null) return;
    this.#lifts++;
    this.#again();
    this.#stage.later(LIFT_MS, () => {
      this.#lifts--;
      this.#again();
    });
  }

  react(reaction: Reaction, delay: number): void {
    if (this.#atHome || this.#seat?.empty === true) return;
    if (delay > 0 && this.#stage.moves()) {
      this.#held = this.#before;
      this.#again();
    }
    this.#stage.later(this.#stage.moves() ? delay : 0, () => {
      this.#held = null;
      this.#reaction = reaction;
      this.#again();
      moveDelegate(this.#stage, this.#person.image, reaction, { at: this.#rest, scale: this.spot.scale });
      this.#stage.later(REACTION_MS, () => {
        if (this.#reaction !== reaction) return;
        this.#reaction = null;
        this.#again();
      });
    });
  }

  /** The face of the reaction, else that of the moment. */
  #mood(seat: SeatModel): Mood {
    return (this.#reaction === null ? null : FACE_OF_REACTION[this.#reaction]) ?? this.#held ?? seat.mood;
  }

  #again(): void {
    if (this.#seat !== null) this.update(this.#seat, this.#atHome);
  }

  destroy(): void {
    this.#person.destroy();
    this.#placard.destroy();
  }
}
