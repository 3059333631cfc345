import type { SeatId } from '../../../shared/game/ids.ts';
import { drawBubble, drawSign } from '../art/effects.ts';
import type { IconName } from '../art/icons.ts';
import { linesOf } from '../art/lettering.ts';
import { SIDE_STYLE } from '../art/palette.ts';
import type { SceneModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import type { Picture } from '../scene/Picture.ts';
import { type Stage, tween, type View } from '../scene/Stage.ts';

const MOST_BUBBLES = 3;
const MOST_LINES = 5;
/** How long a bubble stays: time to see it, and time to read each letter. */
const BASE_MS = 1600;
const LETTER_MS = 45;
const SIGN_MS = 1500;

/** Bubbles over those who speak, and signs that rise from a seat. */
export class BubblesView implements View {
  readonly #stage: Stage;
  readonly #bubbles = new Map<SeatId, Picture>();
  readonly #ruler = document.createElement('canvas').getContext('2d');
  #place: SceneModel['place'] = 'table';

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  update({ place }: SceneModel): void {
    if (place !== this.#place) this.clear();
    this.#place = place;
  }

  /** Ends every conversation, where the game has moved on. */
  clear(): void {
    for (const seat of [...this.#bubbles.keys()]) this.#drop(seat);
  }

  say(seat: SeatId, text: string): void {
    const spot = this.#stage.layout.seats.find((one) => one.seat === seat);
    if (spot === undefined || this.#ruler === null || this.#place !== 'table') return;
    this.#drop(seat);
    const [oldest] = this.#bubbles.keys();
    if (oldest !== undefined && this.#bubbles.size >= MOST_BUBBLES) this.#drop(oldest);
    const { layout } = this.#stage;
    const small = layout.kind === 'portrait';
    const size = small ? 12.5 : 16;
    const wide = small ? 178 : 262;
    const style = { size, color: '#000000' };
    const lines = linesOf(this.#ruler, text, wide - 27, style);
    const longest = Math.max(...lines.map((line) => this.#ruler?.measureText(line).width ?? 0));
    const w = Math.min(wide, longest + 32);
    const h = Math.min(lines.length, MOST_LINES) * size * 1.2 + 28;
    const x = Math.min(Math.max(spot.mouth.x, w / 2 + 4), layout.width - w / 2 - 4);
    const y = Math.max(spot.mouth.y - h / 2 + 12, h / 2 + 2);
    const tip = Math.min(Math.max(spot.mouth.x - x, 14 - w / 2), w / 2 - 14);
    const picture = this.#stage.passing(DEPTH.bubble);
    picture.paint(text, { w, h }, (g) => {
      drawBubble(g, w, h, { text, color: SIDE_STYLE[spot.side].color, tip, size });
    });
    picture.place(x, y);
    this.#bubbles.set(seat, picture);
    if (this.#stage.moves()) {
      const rest = 1 / this.#stage.scale;
      picture.image.setScale(rest * 0.7).setAlpha(0);
      tween(this.#stage, {
        targets: picture.image,
        scale: rest,
        alpha: 1,
        duration: 180,
        ease: 'Back.easeOut',
      });
    }
    this.#stage.later(BASE_MS + text.length * LETTER_MS, () => {
      if (this.#bubbles.get(seat) === picture) this.#drop(seat);
    });
  }

  rise(
    seat: SeatId,
    sign: { readonly icon: IconName; readonly text: string; readonly good: boolean | null },
  ): void {
    const spot = this.#stage.layout.seats.find((one) => one.seat === seat);
    if (spot === undefined || this.#place !== 'table') return;
    const small = this.#stage.layout.kind === 'portrait';
    const h = small ? 22 : 30;
    const w = h + 14 + sign.text.length * h * 0.3;
    const picture = this.#stage.passing(DEPTH.bubble);
    picture.paint(sign, { w, h }, (g) => drawSign(g, w, h, sign));
    const at = { x: spot.placard.x + spot.placard.w / 2, y: spot.placard.y - h / 2 };
    picture.place(at.x, at.y);
    this.#stage.later(SIGN_MS, () => this.#stage.drop(picture));
    if (!this.#stage.moves()) return;
    tween(this.#stage, {
      targets: picture.image,
      y: at.y - 26,
      duration: SIGN_MS * 0.6,
      ease: 'Cubic.easeOut',
    });
    tween(this.#stage, { targets: picture.image, alpha: 0, delay: SIGN_MS * 0.65, duration: SIGN_MS * 0.3 });
  }

  #drop(seat: SeatId): void {
    const picture = this.#bubbles.get(seat);
    if (picture === undefined) return;
    this.#bubbles.delete(seat);
    this.#stage.drop(picture);
  }

  destroy(): void {
    this.#bubbles.clear();
  }
}
