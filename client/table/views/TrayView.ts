import { drawTray, drawTrayStrip } from '../art/tray.ts';
import type { SceneModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { Picture } from '../scene/Picture.ts';
import { type Stage, tween, type View } from '../scene/Stage.ts';

/** The folder with the standing accord. */
export class TrayView implements View {
  readonly #stage: Stage;
  readonly #picture: Picture;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#picture = new Picture(stage, DEPTH.paper);
  }

  update({ tray }: SceneModel): void {
    const { kind, tray: box } = this.#stage.layout;
    const draw = kind === 'portrait' ? drawTrayStrip : drawTray;
    this.#picture.paint(tray, box, (g) => draw(g, box.w, box.h, tray));
    this.#picture.fill(box);
  }

  pulse(): void {
    if (!this.#stage.moves()) return;
    const { image } = this.#picture;
    const rest = 1 / this.#stage.scale;
    this.#stage.scene.tweens.killTweensOf(image);
    image.setScale(rest);
    tween(this.#stage, {
      targets: image,
      scale: rest * 1.05,
      duration: 150,
      yoyo: true,
      ease: 'Sine.easeOut',
    });
  }

  destroy(): void {
    this.#picture.destroy();
  }
}
