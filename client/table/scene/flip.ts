import type { Ctx } from '../art/canvas.ts';
import type { Picture } from './Picture.ts';
import { type Stage, tween } from './Stage.ts';

const CLOSE_MS = 170;
const OPEN_MS = 220;
/** How long a flip takes after its delay. */
export const FLIP_MS = CLOSE_MS + OPEN_MS;

/** Shows a back first, which turns over to the picture. Nothing happens where nothing may move. */
export function flip(
  stage: Stage,
  front: Picture,
  back: {
    readonly name: string;
    readonly size: { readonly w: number; readonly h: number };
    readonly delay: number;
    draw(g: Ctx): void;
  },
): void {
  if (!stage.moves()) return;
  const { image } = front;
  const rest = 1 / stage.scale;
  const cover = stage.passing(image.depth);
  cover.paint(back.name, back.size, back.draw);
  cover.image.setOrigin(image.originX, image.originY).setPosition(image.x, image.y);
  stage.scene.tweens.killTweensOf(image);
  image.setScale(0, rest);
  tween(stage, {
    targets: cover.image,
    scaleX: 0,
    delay: back.delay,
    duration: CLOSE_MS,
    ease: 'Sine.easeIn',
    onComplete: () => {
      stage.drop(cover);
      tween(stage, { targets: image, scaleX: rest, duration: OPEN_MS, ease: 'Back.easeOut' });
    },
  });
}
