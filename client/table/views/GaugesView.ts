import type { StockId } from '../../../shared/game/ids.ts';
import { dialIn, drawDial, drawNeedle, drawRights, needleAngle } from '../art/gauge.ts';
import type { Box } from '../layout/TableLayout.ts';
import type { GaugeModel, SceneModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { Picture } from '../scene/Picture.ts';
import { type Stage, tween, type View } from '../scene/Stage.ts';

/** The dials on the wall and the four bars of the rights conditions. */
export class GaugesView implements View {
  readonly #stage: Stage;
  readonly #dials: readonly Dial[];
  readonly #rights: Picture;
  #order: readonly StockId[] = [];

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#dials = stage.layout.gauges.map((box) => new Dial(stage, box));
    this.#rights = new Picture(stage, DEPTH.wall);
  }

  update({ gauges, rights }: SceneModel): void {
    this.#order = gauges.map((gauge) => gauge.stock);
    this.#dials.forEach((dial, index) => {
      const gauge = gauges[index];
      if (gauge !== undefined) dial.update(gauge);
    });
    const box = this.#stage.layout.rights;
    if (box === null || rights === null) return;
    this.#rights.paint(rights, box, (g) => drawRights(g, box.w, box.h, rights));
    this.#rights.fill(box);
  }

  /** Draws the eye to a gauge that was pushed. */
  pulse(stock: StockId): void {
    this.#dials[this.#order.indexOf(stock)]?.pulse();
  }

  destroy(): void {
    for (const dial of this.#dials) dial.destroy();
    this.#rights.destroy();
  }
}

/** One dial. Its needle swings to a new value; a dashed one stays where it was before the half-year. */
class Dial {
  readonly #stage: Stage;
  readonly #box: Box;
  readonly #face: Picture;
  readonly #ghost: Picture;
  readonly #needle: Picture;
  readonly #pose = { angle: 0 };
  #value: number | null = null;

  constructor(stage: Stage, box: Box) {
    this.#stage = stage;
    this.#box = box;
    this.#face = new Picture(stage, DEPTH.wall);
    this.#ghost = new Picture(stage, DEPTH.needle);
    this.#needle = new Picture(stage, DEPTH.needle);
  }

  update(gauge: GaugeModel): void {
    const box = this.#box;
    const { x, y, r } = dialIn(box.w, box.h);
    const face = { ...gauge, value: 0, was: null };
    this.#face.paint(face, box, (g) => drawDial(g, box.w, box.h, gauge));
    this.#face.fill(box);
    const size = r * 1.32;
    this.#needle.paint('needle', { w: size, h: size }, (g) => drawNeedle(g, size, false));
    this.#needle.image.setPosition(box.x + x, box.y + y);
    if (gauge.was === null) this.#ghost.hide();
    else {
      this.#ghost.paint('ghost', { w: size, h: size }, (g) => drawNeedle(g, size, true));
      this.#ghost.image.setPosition(box.x + x, box.y + y).setRotation(needleAngle(gauge.was));
    }
    if (gauge.value !== this.#value) this.#swing(gauge.value);
  }

  #swing(value: number): void {
    const first = this.#value === null;
    this.#value = value;
    const image = this.#needle.image;
    const pose = this.#pose;
    const angle = needleAngle(value);
    this.#stage.scene.tweens.killTweensOf(pose);
    if (first || !this.#stage.moves()) {
      pose.angle = angle;
      image.setRotation(angle);
      this.#stage.wake();
      return;
    }
    tween(this.#stage, {
      targets: pose,
      angle,
      duration: 900,
      ease: 'Back.easeOut',
      onUpdate: () => image.setRotation(pose.angle),
    });
  }

  pulse(): void {
    if (!this.#stage.moves()) return;
    const rest = 1 / this.#stage.scale;
    const { image } = this.#face;
    this.#stage.scene.tweens.killTweensOf(image);
    image.setScale(rest);
    tween(this.#stage, {
      targets: image,
      scale: rest * 1.07,
      duration: 170,
      yoyo: true,
      ease: 'Sine.easeOut',
    });
  }

  destroy(): void {
    this.#face.destroy();
    this.#ghost.destroy();
    this.#needle.destroy();
  }
}
