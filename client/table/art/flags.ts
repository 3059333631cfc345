import type { Side } from '../../../shared/game/ids.ts';
import type { Box } from '../layout/TableLayout.ts';
import { type Ctx, gradient, roundRect } from './canvas.ts';

/** A small flag of cloth: simplified, in the official colours, with the light of a fold. */
export function drawFlag(g: Ctx, side: Side, box: Box): void {
  g.save();
  roundRect(g, box.x, box.y, box.w, box.h, box.h * 0.08);
  g.clip();
  if (side === 'us') drawStripes(g, box);
  else drawTricolour(g, box);
  g.fillStyle = gradient(
    g,
    [box.x, box.y, box.x + box.w, box.y],
    ['#ffffff30', '#00000022', '#ffffff22', '#0000002c'],
  );
  g.fillRect(box.x, box.y, box.w, box.h);
  g.restore();
  g.strokeStyle = '#00000066';
  g.lineWidth = 0.75;
  roundRect(g, box.x, box.y, box.w, box.h, box.h * 0.08);
  g.stroke();
}

/** Thirteen stripes, and a canton whose stars are rows of dots at this size. */
function drawStripes(g: Ctx, { x, y, w, h }: Box): void {
  const stripe = h / 13;
  for (let index = 0; index < 13; index++) {
    g.fillStyle = index % 2 === 0 ? '#b22234' : '#ffffff';
    g.fillRect(x, y + index * stripe, w, stripe + 0.5);
  }
  const canton = { w: w * 0.44, h: stripe * 7 };
  g.fillStyle = '#2f3163';
  g.fillRect(x, y, canton.w, canton.h);
  g.fillStyle = '#ffffff';
  const rows = h > 40 ? 9 : 4;
  for (let row = 0; row < rows; row++) {
    const columns = row % 2 === 0 ? (rows > 4 ? 6 : 4) : rows > 4 ? 5 : 3;
    for (let column = 0; column < columns; column++) {
      g.beginPath();
      g.arc(
        x + (canton.w * (column + 0.5)) / columns,
        y + (canton.h * (row + 0.5)) / rows,
        Math.max(0.45, canton.h * (rows > 4 ? 0.034 : 0.06)),
        0,
        Math.PI * 2,
      );
      g.fill();
    }
  }
}

/** Green, white and red, with the arms drawn as an eagle's outline over a wreath. */
function drawTricolour(g: Ctx, { x, y, w, h }: Box): void {
  g.fillStyle = '#006847';
  g.fillRect(x, y, w / 3 + 0.5, h);
  g.fillStyle = '#ffffff';
  g.fillRect(x + w / 3, y, w / 3 + 0.5, h);
  g.fillStyle = '#ce1126';
  g.fillRect(x + (w * 2) / 3, y, w / 3 + 0.5, h);
  const r = Math.min(w / 6, h / 2) * 0.72;
  g.save();
  g.translate(x + w / 2, y + h / 2);
  g.scale(r / 10, r / 10);
  g.strokeStyle = '#4f7a3a';
  g.lineWidth = 2.2;
  g.beginPath();
  g.arc(0, 0, 8.6, 0.35, Math.PI - 0.35);
  g.stroke();
  g.fillStyle = '#7a5230';
  g.fill(
    new Path2D(
      'M-1 6C-5 5-8 1-8.5-4c3 1 5 1 6.5-.5C-2-7 0-8.5 2.5-8.2c1.6.2 2.6 1 3 2.2l-2 .6c.9 2 .7 3.8-.2 5.4C5 1.5 6 3 6 5L3 4c-.6 1.5-1.8 2.2-4 2z',
    ),
  );
  g.restore();
}
