import type { Side } from '../../../../shared/game/ids.ts';
import type { Mood } from '../../model/SceneModel.ts';
import { type Ctx, gradient, roundRect } from '../canvas.ts';
import { SIDE_STYLE } from '../palette.ts';
import { drawClothes, drawClothesFromBehind } from './clothes.ts';
import { drawFace } from './face.ts';
import { drawHairBehind, drawHairFromBehind, drawHairInFront, HEAD } from './hair.ts';
import { lookOf } from './looks.ts';
import { drawArms, type Posture } from './posture.ts';

/** Field on which a delegate is drawn. */
export const DELEGATE = { w: 110, h: 132 } as const;

/** A delegate in a chair, from the front with a mood, or from behind. An empty seat is a chair alone. */
export function drawDelegate(
  g: Ctx,
  who: {
    readonly portrait: number;
    readonly side: Side;
    readonly mood: Mood;
    /** Arms at rest without one. */
    readonly posture?: Posture;
    readonly back: boolean;
    readonly empty: boolean;
    /** Without a chair. */
    readonly standing?: boolean;
  },
): void {
  const look = lookOf(who.portrait);
  if (!who.back) {
    if (who.standing !== true) drawChairBehind(g);
    if (who.empty) return;
    drawHairBehind(g, look);
    drawClothes(g, look);
    drawFace(g, look, who.mood);
    drawHairInFront(g, look);
    drawArms(g, look, who.posture ?? 'rest');
    return;
  }
  if (!who.empty) {
    drawClothesFromBehind(g, look);
    g.fillStyle = gradient(g, [0, 20, 0, 66], [look.skin, look.skin]);
    for (const side of [-1, 1]) {
      g.beginPath();
      g.ellipse(HEAD.x + side * HEAD.rx * look.face, HEAD.y + 3, 3.2, 5, 0, 0, Math.PI * 2);
      g.fill();
    }
    g.beginPath();
    g.ellipse(HEAD.x, HEAD.y, HEAD.rx * look.face, HEAD.ry, 0, 0, Math.PI * 2);
    g.fill();
    drawHairFromBehind(g, look);
  }
  drawChairFromBehind(g, SIDE_STYLE[who.side].color);
}

function drawChairBehind(g: Ctx): void {
  g.fillStyle = '#22150f';
  roundRect(g, 15, 36, 80, 110, 17);
  g.fill();
  g.fillStyle = gradient(g, [0, 40, 0, 130], ['#6a4536', '#452c22', '#301d16']);
  roundRect(g, 19, 40, 72, 110, 14);
  g.fill();
  g.strokeStyle = '#d9b66a77';
  g.lineWidth = 1;
  g.setLineDash([0.4, 4]);
  g.lineCap = 'round';
  roundRect(g, 23, 44, 64, 104, 11);
  g.stroke();
  g.setLineDash([]);
}

function drawChairFromBehind(g: Ctx, color: string): void {
  g.fillStyle = '#1d120d';
  roundRect(g, 13, 82, 84, 70, 14);
  g.fill();
  g.fillStyle = gradient(g, [0, 84, 0, 132], ['#7b5342', '#54372b', '#35221a']);
  roundRect(g, 16, 85, 78, 70, 12);
  g.fill();
  g.fillStyle = color;
  roundRect(g, 16, 85, 78, 4.5, 2);
  g.fill();
  g.fillStyle = '#00000026';
  for (const x of [35, 55, 75]) {
    for (const y of [103, 119]) {
      g.beginPath();
      g.arc(x, y, 1.7, 0, Math.PI * 2);
      g.fill();
    }
  }
  g.strokeStyle = '#ffffff22';
  g.lineWidth = 1;
  roundRect(g, 17.5, 86.5, 75, 60, 11);
  g.stroke();
}
