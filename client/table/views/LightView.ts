import { drawBeam, drawPool } from '../art/effects.ts';
import type { SceneModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { Picture } from '../scene/Picture.ts';
import { type Stage, tween, type View } from '../scene/Stage.ts';

const POOL = 260;
const BEAM = { w: 220, h: 330 } as const;
/** Phaser's number for light that adds up. */
const ADD = 1;

/** The lamp over whoever speaks. */
export class LightView implements View {
  readonly #stage: Stage;
  readonly #pool: Picture;
  readonly #beam: Picture;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#pool = new Picture(stage, DEPTH.light);
    this.#beam = new Picture(stage, DEPTH.beam);
    this.#pool.image.setBlendMode(ADD);
    this.#beam.image.setBlendMode(ADD).setOrigin(0.5, 1);
  }

  update({ seats, place }: SceneModel): void {
    const speaker = place === 'table' ? seats.find((seat) => seat.speaking) : undefined;
    const spot = this.#stage.layout.seats.find((one) => one.seat === speaker?.seat);
    if (spot === undefined) {
      this.#pool.hide();
      this.#beam.hide();
      return;
    }
    const arrives = !this.#pool.image.visible;
    const size = POOL * (this.#stage.layout.kind === 'portrait' ? 0.5 : spot.back ? 1.2 : 1);
    this.#pool.paint('pool', { w: size, h: size }, (g) => drawPool(g, size));
    this.#pool.image.setDepth(spot.back ? DEPTH.nearLight : DEPTH.light);
    const at = { x: spot.foot.x, y: spot.foot.y - 92 * spot.scale };
    this.#move(this.#pool, at, arrives);
    if (spot.back || this.#stage.layout.kind === 'portrait') {
      this.#beam.hide();
      return;
    }
    const first = !this.#beam.image.visible;
    this.#beam.paint('beam', BEAM, (g) => drawBeam(g, BEAM.w, BEAM.h));
    this.#move(this.#beam, { x: at.x, y: spot.foot.y }, first);
  }

  #move(picture: Picture, at: { readonly x: number; readonly y: number }, atOnce: boolean): void {
    const { image } = picture;
    if (image.x === at.x && image.y === at.y) return;
    this.#stage.scene.tweens.killTweensOf(image);
    if (atOnce || !this.#stage.moves()) {
      image.setPosition(at.x, at.y);
      this.#stage.wake();
      return;
    }
    tween(this.#stage, { targets: image, x: at.x, y: at.y, duration: 420, ease: 'Cubic.easeInOut' });
  }

  destroy(): void {
    this.#pool.destroy();
    this.#beam.destroy();
  }
}
