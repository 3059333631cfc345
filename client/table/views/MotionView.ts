import { drawMotion } from '../art/motion.ts';
import type { SceneModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { Picture } from '../scene/Picture.ts';
import { type Stage, tween, type View } from '../scene/Stage.ts';

/** The board with the motion on the floor; it comes down from the wall when a vote opens. */
export class MotionView implements View {
  readonly #stage: Stage;
  readonly #picture: Picture;
  #shown = false;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#picture = new Picture(stage, DEPTH.motion);
  }

  update({ motion, place }: SceneModel): void {
    if (motion === null || place !== 'table') {
      this.#shown = false;
      this.#picture.hide();
      return;
    }
    const box = this.#stage.layout.motion;
    this.#picture.paint(motion, box, (g) => drawMotion(g, box.w, box.h, motion));
    this.#picture.fill(box);
    if (this.#shown) return;
    this.#shown = true;
    if (!this.#stage.moves()) return;
    const { image } = this.#picture;
    const rest = image.y;
    image.setY(rest - 30).setAlpha(0);
    tween(this.#stage, { targets: image, y: rest, alpha: 1, duration: 260, ease: 'Cubic.easeOut' });
  }

  destroy(): void {
    this.#picture.destroy();
  }
}
