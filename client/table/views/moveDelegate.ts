import type * as Phaser from 'phaser';
import type { Reaction } from '../play/reactions.ts';
import { type Stage, tween } from '../scene/Stage.ts';

/** How a reaction moves the picture of a delegate: far in design units at scale 1, or degrees. */
const MOVES: {
  readonly [R in Reaction]: {
    readonly y?: number;
    readonly angle?: number;
    readonly ms: number;
    readonly repeat: number;
    readonly hold?: number;
  };
} = {
  nod: { y: 5, ms: 150, repeat: 1 },
  shake: { angle: 2.6, ms: 110, repeat: 2 },
  cheer: { y: -9, ms: 170, repeat: 2 },
  slump: { y: 8, ms: 420, repeat: 0, hold: 1100 },
  lean: { y: 3, ms: 220, repeat: 0, hold: 700 },
};

/** Moves a delegate for a moment and sets it back where it sat, `at` its middle's height. Does nothing where nothing may move. */
export function moveDelegate(
  stage: Stage,
  image: Phaser.GameObjects.Image,
  reaction: Reaction,
  rest: { readonly at: number; readonly scale: number },
): void {
  if (!stage.moves()) return;
  const { y, angle, ms, repeat, hold } = MOVES[reaction];
  stage.scene.tweens.killTweensOf(image);
  const x = image.x;
  image.setAngle(angle === undefined ? 0 : -angle);
  tween(stage, {
    targets: image,
    ...(y === undefined ? {} : { y: image.y + y * rest.scale }),
    ...(angle === undefined ? {} : { angle }),
    duration: ms,
    yoyo: true,
    repeat,
    hold: hold ?? 0,
    ease: 'Sine.easeInOut',
    onComplete: () => image.setAngle(0).setPosition(x, rest.at),
  });
}
