import { drawGavel, drawGavelBlock, drawStamp } from '../art/effects.ts';
import { DEPTH } from '../scene/depths.ts';
import { type Stage, tween } from '../scene/Stage.ts';

const GAVEL = { w: 112, h: 80 } as const;
const BLOCK = { w: 74, h: 44 } as const;
const STAY_MS = 1500;

/** The gavel strikes and the decision is stamped over the cards. It leaves nothing behind. */
export function strikeGavel(stage: Stage, word: string, good: boolean): void {
  const { layout } = stage;
  const small = layout.kind === 'portrait';
  const size = small ? { w: 170, h: 62 } : { w: 330, h: 110 };
  const middle = layout.cards[Math.floor(layout.cards.length / 2)] ?? layout.news;
  const stamp = stage.passing(DEPTH.gavel);
  stamp.paint([word, good], size, (g) => drawStamp(g, size.w, size.h, { word, good }));
  stamp.place(middle.x + middle.w / 2, middle.y + middle.h / 2);
  stage.later(STAY_MS, () => stage.drop(stamp));
  if (!stage.moves()) return;
  const rest = 1 / stage.scale;
  const factor = small ? 0.6 : 1;
  const block = stage.passing(DEPTH.gavel);
  block.paint('block', BLOCK, (g) => drawGavelBlock(g, BLOCK.w, BLOCK.h));
  block.place(layout.gavel.x, layout.gavel.y + 22 * factor);
  block.image.setScale(rest * factor);
  const gavel = stage.passing(DEPTH.gavel);
  gavel.paint('gavel', GAVEL, (g) => drawGavel(g));
  gavel.image
    .setOrigin(0.9, 0.5)
    .setPosition(layout.gavel.x + 74 * factor, layout.gavel.y - 8 * factor)
    .setScale(rest * factor)
    .setAngle(46);
  stamp.image.setAlpha(0).setScale(rest * 1.7);
  tween(stage, {
    targets: gavel.image,
    angle: 0,
    delay: 120,
    duration: 150,
    ease: 'Quad.easeIn',
    onComplete: () => {
      stamp.image.setAlpha(1);
      tween(stage, { targets: stamp.image, scale: rest, duration: 160, ease: 'Back.easeOut' });
      tween(stage, { targets: gavel.image, angle: 14, duration: 140, yoyo: true, ease: 'Sine.easeOut' });
    },
  });
  stage.later(STAY_MS, () => {
    stage.drop(gavel);
    stage.drop(block);
  });
}
