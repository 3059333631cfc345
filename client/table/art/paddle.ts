import type { PaddleFace } from '../model/SceneModel.ts';
import { type Ctx, gradient, roundRect, withShadow } from './canvas.ts';
import { drawIcon, type IconName } from './icons.ts';
import { drawLine } from './lettering.ts';
import { OKABE } from './palette.ts';

/** Field of a paddle. */
export const PADDLE = { w: 64, h: 86 } as const;

const FACES: { readonly [F in PaddleFace]: { readonly color: string; readonly icon: IconName } } = {
  yes: { color: OKABE.blue, icon: 'check' },
  no: { color: '#b84e00', icon: 'cross' },
  abstain: { color: '#56657a', icon: 'dash' },
  hidden: { color: '#7b5a36', icon: 'star' },
};

/** A voting paddle: round for yes, eight-sided for no, square for an abstention, with the word; wood until shown. */
export function drawPaddle(g: Ctx, face: PaddleFace, word: string): void {
  const { color, icon } = FACES[face];
  const x = PADDLE.w / 2;
  const y = 28;
  const r = 22;
  g.fillStyle = gradient(g, [x - 4, 0, x + 4, 0], ['#a97a42', '#7b5427']);
  roundRect(g, x - 3.5, y + 14, 7, PADDLE.h - y - 16, 3);
  g.fill();
  withShadow(g, { blur: 5, down: 2 }, () => {
    g.fillStyle = color;
    blade(g, face, x, y, r);
    g.fill();
  });
  g.strokeStyle = '#ffffff';
  g.lineWidth = 2.4;
  blade(g, face, x, y, r);
  g.stroke();
  drawIcon(g, icon, {
    x,
    y,
    size: face === 'hidden' ? 20 : 27,
    color: face === 'hidden' ? '#d9b66a' : '#ffffff',
  });
  if (word === '') return;
  g.fillStyle = '#fffdf6';
  roundRect(g, 3, y + r - 1, PADDLE.w - 6, 15, 3);
  g.fill();
  g.strokeStyle = color;
  g.lineWidth = 1.2;
  g.stroke();
  drawLine(
    g,
    word,
    { x, y: y + r + 6.5, width: PADDLE.w - 12 },
    { size: 12, weight: 700, color: '#16202e', align: 'center' },
  );
}

function blade(g: Ctx, face: PaddleFace, x: number, y: number, r: number): void {
  g.beginPath();
  if (face === 'no') {
    for (let corner = 0; corner < 8; corner++) {
      const angle = Math.PI / 8 + (corner * Math.PI) / 4;
      g.lineTo(x + Math.cos(angle) * r * 1.06, y + Math.sin(angle) * r * 1.06);
    }
    g.closePath();
  } else if (face === 'abstain') {
    g.roundRect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, 5);
  } else {
    g.arc(x, y, r, 0, Math.PI * 2);
  }
}
