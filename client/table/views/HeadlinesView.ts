import { drawClipping } from '../art/headlines.ts';
import type { Box } from '../layout/TableLayout.ts';
import type { SceneModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { Picture } from '../scene/Picture.ts';
import { type Stage, tween, type View } from '../scene/Stage.ts';

/** An older clipping is at most this wide; the newest takes what is left. */
const OLD_WIDTH = 74;
const NEWEST_WIDTH = 250;
/** The newest keeps at least this share of the wall. */
const NEWEST_SHARE = 0.34;

/** The clippings on the wall: one more each round, the newest the widest. A vote hangs its motion before them. */
export class HeadlinesView implements View {
  readonly #stage: Stage;
  readonly #clippings: Picture[] = [];

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  update({ headlines, motion }: SceneModel): void {
    const wall = this.#stage.layout.headlines;
    const shown = wall === null || motion !== null ? [] : headlines;
    const boxes = wall === null ? [] : placesOn(wall, shown.length);
    shown.forEach((clip, index) => {
      const box = boxes[index];
      if (box === undefined) return;
      const picture = this.#clippings[index] ?? new Picture(this.#stage, DEPTH.wall);
      this.#clippings[index] = picture;
      const newest = index === shown.length - 1;
      picture.paint([clip, newest], box, (g) => drawClipping(g, box.w, box.h, clip, newest));
      picture.fill(box);
    });
    for (const picture of this.#clippings.slice(shown.length)) picture.hide();
  }

  /** The newest is pinned up. */
  pin(): void {
    const image = this.#clippings.findLast((picture) => picture.image.visible)?.image;
    if (image === undefined || !this.#stage.moves()) return;
    const rest = 1 / this.#stage.scale;
    this.#stage.scene.tweens.killTweensOf(image);
    image.setScale(rest * 1.35).setAlpha(0);
    tween(this.#stage, { targets: image, scale: rest, alpha: 1, duration: 320, ease: 'Back.easeOut' });
  }

  destroy(): void {
    for (const picture of this.#clippings) picture.destroy();
  }
}

function placesOn(wall: Box, count: number): readonly Box[] {
  const room = wall.w * (1 - NEWEST_SHARE);
  const old = Math.min(OLD_WIDTH, room / Math.max(1, count - 1));
  const newest = Math.min(NEWEST_WIDTH, wall.w - old * (count - 1));
  const left = wall.x + (wall.w - old * (count - 1) - newest) / 2;
  return Array.from({ length: count }, (_, index) => ({
    x: left + index * old,
    y: wall.y,
    w: index === count - 1 ? newest : old,
    h: wall.h,
  }));
}
