import { drawMotion } from '../art/motion.ts';
import type { MotionModel, SceneModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { Picture } from '../scene/Picture.ts';
import { type Stage, tween, type View } from '../scene/Stage.ts';

/** The board with the motion on the floor; it comes down from the wall when a vote opens. */
export class MotionView implements View {
  readonly #stage: Stage;
  readonly #picture: Picture;
  #shown = false;
  #motion: MotionModel | null = null;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#picture = new Picture(stage, DEPTH.motion);
  }

  update({ motion, place }: SceneModel): void {
    this.#motion = motion;
    if (motion === null || place !== 'table') {
      this.#shown = false;
      this.#picture.hide();
      return;
    }
    this.#paint(motion);
    if (this.#shown) return;
    this.#shown = true;
    if (!this.#stage.moves()) return;
    const { image } = this.#picture;
    const rest = image.y;
    image.setY(rest - 30).setAlpha(0);
    tween(this.#stage, { targets: image, y: rest, alpha: 1, duration: 260, ease: 'Cubic.easeOut' });
  }

  /** Keeps the result to itself for a while, as long as the paddles still turn. */
  withhold(ms: number): void {
    const motion = this.#motion;
    if (motion === null || !this.#shown || !this.#stage.moves()) return;
    this.#paint({ ...motion, result: null, resultWord: '', tallies: [] });
    this.#stage.later(ms, () => {
      if (this.#motion === motion && this.#shown) this.#paint(motion);
    });
  }

  #paint(motion: MotionModel): void {
    const box = this.#stage.layout.motion;
    this.#picture.paint(motion, box, (g) => drawMotion(g, box.w, box.h, motion));
    this.#picture.fill(box);
  }

  destroy(): void {
    this.#picture.destroy();
  }
}
