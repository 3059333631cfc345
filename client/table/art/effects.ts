import { type Ctx, gradient, radial, roundRect, withShadow } from './canvas.ts';
import { drawIcon, type IconName } from './icons.ts';
import { drawLine, drawParagraph } from './lettering.ts';
import { INK } from './palette.ts';

/** A speech bubble whose tip is in the middle of its lower edge, shifted by `tip`. */
export function drawBubble(
  g: Ctx,
  w: number,
  h: number,
  bubble: { readonly text: string; readonly color: string; readonly tip: number; readonly size: number },
): void {
  const bottom = h - 14;
  const tip = w / 2 + bubble.tip;
  withShadow(g, { blur: 8, down: 3 }, () => {
    g.fillStyle = '#fffffb';
    roundRect(g, 4, 3, w - 8, bottom - 3, 9);
    g.fill();
    g.beginPath();
    g.moveTo(tip - 8, bottom - 1);
    g.lineTo(tip + 8, bottom - 1);
    g.lineTo(tip, h - 3);
    g.fill();
  });
  g.fillStyle = bubble.color;
  roundRect(g, 4, 3, 5, bottom - 3, 4);
  g.fill();
  drawParagraph(
    g,
    bubble.text,
    { x: 15, y: 8, w: w - 25, h: bottom - 12 },
    { size: bubble.size, color: INK, leading: 1.2 },
  );
}

/** A small sign that rises from a seat. */
export function drawSign(
  g: Ctx,
  w: number,
  h: number,
  sign: { readonly icon: IconName; readonly text: string; readonly good: boolean | null },
): void {
  const color = sign.good === null ? '#47525f' : sign.good ? '#00664b' : '#963c00';
  withShadow(g, { blur: 5, down: 2 }, () => {
    g.fillStyle = '#fffdf6';
    roundRect(g, 3, 2, w - 6, h - 7, h / 2);
    g.fill();
  });
  g.strokeStyle = color;
  g.lineWidth = 1.6;
  g.stroke();
  const middle = (h - 3) / 2;
  const size = h * 0.44;
  drawIcon(g, sign.icon, { x: 8 + size / 2, y: middle, size, color });
  drawLine(
    g,
    sign.text,
    { x: 12 + size, y: middle, width: w - size - 22 },
    { size: h * 0.46, weight: 700, color },
  );
}

/** A wooden gavel, its head to the left, over its block. */
export function drawGavel(g: Ctx): void {
  withShadow(g, { blur: 5, down: 3 }, () => {
    g.fillStyle = gradient(g, [0, 34, 0, 46], ['#a8733c', '#6b431c']);
    roundRect(g, 34, 36, 74, 9, 4);
    g.fill();
    g.fillStyle = gradient(g, [14, 0, 44, 0], ['#7b4c22', '#b98246', '#7b4c22']);
    roundRect(g, 14, 14, 30, 52, 5);
    g.fill();
  });
  g.fillStyle = '#e0c07a';
  g.fillRect(14, 24, 30, 4);
  g.fillRect(14, 52, 30, 4);
}

/** The round block under the gavel. */
export function drawGavelBlock(g: Ctx, w: number, h: number): void {
  withShadow(g, { blur: 5, down: 3 }, () => {
    g.fillStyle = gradient(g, [0, 0, 0, h], ['#5b3618', '#3a200d']);
    g.beginPath();
    g.ellipse(w / 2, h * 0.58, w * 0.44, h * 0.3, 0, 0, Math.PI * 2);
    g.fill();
    g.fillStyle = gradient(g, [0, 0, 0, h], ['#9a6532', '#77491f']);
    g.beginPath();
    g.ellipse(w / 2, h * 0.42, w * 0.44, h * 0.3, 0, 0, Math.PI * 2);
    g.fill();
  });
}

/** A rubber stamp with a word: double frame, no colour alone (a tick or a cross stands in it). */
export function drawStamp(
  g: Ctx,
  w: number,
  h: number,
  stamp: { readonly word: string; readonly good: boolean },
): void {
  const color = stamp.good ? '#00664b' : '#a33b00';
  g.save();
  g.translate(w / 2, h / 2);
  g.rotate(-0.1);
  g.translate(-w / 2, -h / 2);
  g.globalAlpha = 0.95;
  g.fillStyle = '#fffdf6ee';
  roundRect(g, 4, h * 0.16, w - 8, h * 0.68, 6);
  g.fill();
  g.strokeStyle = color;
  g.lineWidth = Math.max(1.6, h * 0.055);
  g.stroke();
  g.lineWidth = 1;
  roundRect(g, 7.5, h * 0.16 + 3.5, w - 15, h * 0.68 - 7, 4);
  g.stroke();
  const size = h * 0.38;
  drawIcon(g, stamp.good ? 'check' : 'cross', { x: 14 + size / 2, y: h / 2, size, color });
  drawLine(
    g,
    stamp.word,
    { x: 19 + size, y: h / 2, width: w - size - 32 },
    { size: h * 0.36, weight: 700, color },
  );
  g.restore();
}

/** A pool of light on the table, and the beam from the lamp above. */
export function drawPool(g: Ctx, size: number): void {
  g.fillStyle = radial(g, { x: size / 2, y: size / 2, from: 2, to: size / 2 }, [
    'rgba(255,240,190,.62)',
    'rgba(255,226,150,.26)',
    'rgba(255,220,140,0)',
  ]);
  g.fillRect(0, 0, size, size);
}

export function drawBeam(g: Ctx, w: number, h: number): void {
  const steps = 7;
  for (let step = 0; step < steps; step++) {
    const half = 0.1 + (step / steps) * 0.4;
    g.fillStyle = gradient(g, [0, 0, 0, h], ['rgba(255,244,206,.13)', 'rgba(255,244,206,0)']);
    g.beginPath();
    g.moveTo(w * (0.5 - half * 0.22), 0);
    g.lineTo(w * (0.5 + half * 0.22), 0);
    g.lineTo(w * (0.5 + half), h);
    g.lineTo(w * (0.5 - half), h);
    g.fill();
  }
}
