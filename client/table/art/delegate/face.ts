import type { Mood } from '../../model/SceneModel.ts';
import { type Ctx, radial } from '../canvas.ts';
import { HEAD } from './hair.ts';
import { type Look, shade } from './looks.ts';

/** Brows, lids and mouth of a mood; heights in units, up is negative. */
const EXPRESSION: {
  readonly [M in Mood]: {
    /** How far the inner and the outer end of a brow are lifted. */
    readonly inner: number;
    readonly outer: number;
    readonly mouth: string;
    readonly open: boolean;
    readonly lid: number;
  };
} = {
  neutral: { inner: 0, outer: 0, mouth: 'M49 54.500Q55 56.5 61 54.5', open: false, lid: 0 },
  pleased: {
    inner: -0.5,
    outer: -1,
    mouth: 'M47.5 53Q55 61.5 62.5 53Q55 55.5 47.5 53Z',
    open: true,
    lid: 0.5,
  },
  worried: { inner: -2.6, outer: 1.4, mouth: 'M49 57Q52 54 55 55.500T61 56', open: false, lid: 0 },
  angry: { inner: 2.6, outer: -2, mouth: 'M48.5 57.500Q55 52.5 61.5 57.5', open: false, lid: 1 },
};

/** Head, ears, features and the mood on them. */
export function drawFace(g: Ctx, look: Look, mood: Mood): void {
  const { x, y } = HEAD;
  const rx = HEAD.rx * look.face;
  g.fillStyle = shade(look.skin, 0.86);
  for (const side of [-1, 1]) {
    g.beginPath();
    g.ellipse(x + side * rx, y + 2, 3.4, 5.2, 0, 0, Math.PI * 2);
    g.fill();
  }
  g.fillStyle = radial(g, { x: x - 4, y: y - 8, from: 3, to: 34 }, [
    shade(look.skin, 1.14),
    look.skin,
    shade(look.skin, 0.8),
  ]);
  g.beginPath();
  g.moveTo(x - rx, y - 4);
  g.bezierCurveTo(x - rx - 1, y - 29, x + rx + 1, y - 29, x + rx, y - 4);
  g.bezierCurveTo(x + rx, y + 12, x + 9, y + 22.5, x, y + 22.5);
  g.bezierCurveTo(x - 9, y + 22.5, x - rx, y + 12, x - rx, y - 4);
  g.fill();
  if (look.beard === 'full') drawBeard(g, look);
  drawEyes(g, look, mood);
  g.strokeStyle = shade(look.skin, 0.62);
  g.lineWidth = 1.3;
  g.lineCap = 'round';
  g.stroke(new Path2D('M55 42C54.5 46 53.2 48 54 49.200C54.8 50 56 50 57 49.4'));
  if (look.lines) {
    g.save();
    g.globalAlpha = 0.35;
    g.lineWidth = 0.9;
    g.stroke(
      new Path2D('M48.5 50C46.5 52 46 54 46.3 56M61.5 50C63.5 52 64 54 63.7 56M49 29.500Q55 28.3 61 29.5'),
    );
    g.restore();
  }
  drawMouth(g, look, mood);
  if (look.beard === 'moustache') {
    g.fillStyle = look.hairColor;
    g.fill(
      new Path2D(
        'M46.5 54C48 50 53 49.8 55 51C57 49.8 62 50 63.5 54C60 53 57 53 55 53.400C53 53 50 53 46.5 54Z',
      ),
    );
  }
  if (look.glasses) drawGlasses(g);
  if (look.earrings) {
    g.fillStyle = '#e8c766';
    for (const side of [-1, 1]) {
      g.beginPath();
      g.arc(x + side * (rx + 0.6), y + 9.5, 1.7, 0, Math.PI * 2);
      g.fill();
    }
  }
}

function drawEyes(g: Ctx, look: Look, mood: Mood): void {
  const { inner, outer, lid } = EXPRESSION[mood];
  for (const side of [-1, 1]) {
    const ex = HEAD.x + side * 7.4 * look.face;
    const ey = HEAD.y + 0.5;
    g.fillStyle = '#fbf8f2';
    g.beginPath();
    g.ellipse(ex, ey, 3.5, 2.4 - lid * 0.5, 0, 0, Math.PI * 2);
    g.fill();
    g.fillStyle = '#2a1b12';
    g.beginPath();
    g.arc(ex, ey + 0.2, 1.75, 0, Math.PI * 2);
    g.fill();
    g.fillStyle = '#ffffff';
    g.beginPath();
    g.arc(ex - 0.6, ey - 0.5, 0.55, 0, Math.PI * 2);
    g.fill();
    g.strokeStyle = shade(look.skin, 0.5);
    g.lineWidth = 1;
    g.lineCap = 'round';
    g.beginPath();
    g.moveTo(ex - 3.6, ey - 1);
    g.quadraticCurveTo(ex, ey - 3.6 + lid, ex + 3.6, ey - 1);
    g.stroke();
    g.strokeStyle = look.hair === 'shaved' ? '#1c1410' : shade(look.hairColor, 0.8);
    g.lineWidth = 1.9;
    g.beginPath();
    g.moveTo(ex - side * 4.2, ey - 6 + inner);
    g.quadraticCurveTo(ex + side * 0.5, ey - 8, ex + side * 4.6, ey - 5.6 + outer);
    g.stroke();
  }
}

function drawMouth(g: Ctx, look: Look, mood: Mood): void {
  const { mouth, open } = EXPRESSION[mood];
  const shape = new Path2D(mouth);
  if (open) {
    g.fillStyle = '#ffffff';
    g.fill(shape);
  }
  g.strokeStyle = shade(look.skin, 0.45);
  g.lineWidth = 1.6;
  g.lineCap = 'round';
  g.lineJoin = 'round';
  g.stroke(shape);
}

function drawBeard(g: Ctx, look: Look): void {
  g.save();
  g.globalAlpha = 0.9;
  g.fillStyle = look.hairColor;
  g.fill(
    new Path2D(
      'M37.6 42C37.5 54 44 66.5 55 66.500C66 66.5 72.5 54 72.4 42C71 48 69 50.5 65 50C61 49 58 50 55 50.800C52 50 49 49 45 50C41 50.5 39 48 37.6 42ZM49 54.500C52 53.3 58 53.3 61 54.500C60 58.5 50 58.5 49 54.500Z',
    ),
    'evenodd',
  );
  g.restore();
}

function drawGlasses(g: Ctx): void {
  g.strokeStyle = '#20242b';
  g.lineWidth = 1.3;
  for (const side of [-1, 1]) {
    g.fillStyle = '#ffffff26';
    g.beginPath();
    g.roundRect(HEAD.x + side * 7.4 - 5.4, HEAD.y - 3.6, 10.8, 8.2, 3);
    g.fill();
    g.stroke();
  }
  g.beginPath();
  g.moveTo(HEAD.x - 2, HEAD.y - 0.5);
  g.quadraticCurveTo(HEAD.x, HEAD.y - 2, HEAD.x + 2, HEAD.y - 0.5);
  g.stroke();
}
