import type { Headline } from '../model/SceneModel.ts';
import { type Ctx, gradient, withShadow } from './canvas.ts';
import { drawIcon } from './icons.ts';
import { drawLine, drawParagraph } from './lettering.ts';
import { BRASS, BRASS_DARK, INK, INK_SOFT } from './palette.ts';

const SERIF = 'Georgia, "Liberation Serif", "Times New Roman", serif';
/** How far a clipping hangs askew, in degrees, by its round. */
const LEAN = [-1.4, 0.9, -0.6, 1.5, -1.1, 0.7, -0.8] as const;
const RESULTS = {
  home: { icon: 'check', color: '#00664b' },
  refused: { icon: 'cross', color: '#963c00' },
  none: { icon: 'dash', color: '#56657a' },
} as const;

/**
 * A clipping pinned to the wall. The newest is read; an older one has yellowed and shows what the half-year was called,
 * with the sign of what became of it.
 */
export function drawClipping(g: Ctx, w: number, h: number, clip: Headline, newest: boolean): void {
  g.save();
  g.translate(w / 2, h / 2);
  g.rotate(((LEAN[(clip.round - 1) % LEAN.length] ?? 0) * (newest ? 0.5 : 1) * Math.PI) / 180);
  g.translate(-w / 2, -h / 2);
  const paper = newest ? ['#fffdf4', '#f1e9d6'] : ['#efe4c6', '#dccda6'];
  withShadow(g, { blur: 5, down: 2.5 }, () => {
    g.fillStyle = gradient(g, [0, 3, 0, h - 4], paper);
    ragged(g, w, h, clip.round);
    g.fill();
  });
  const x = 8;
  const sign = clip.result === null ? null : RESULTS[clip.result];
  if (newest) {
    drawParagraph(
      g,
      clip.text,
      { x, y: 6, w: w - x * 2 - (sign === null ? 0 : 14), h: h - 11 },
      { size: 13, weight: 700, color: INK, leading: 1.1, family: SERIF },
    );
  } else {
    drawParagraph(
      g,
      clip.theme,
      { x: 5, y: 6, w: w - 10, h: h * 0.56 - 3 },
      { size: 11.5, weight: 700, color: INK, align: 'center', leading: 1, family: SERIF },
    );
    const year = clip.half.replace(/\D+/gu, '');
    drawLine(
      g,
      year,
      { x: w / 2 - (sign === null ? 0 : 7), y: h * 0.74, width: w - 10 },
      { size: 9.5, color: INK_SOFT, align: 'center' },
    );
  }
  if (sign !== null) {
    const at = newest ? { x: w - 14, y: h / 2 } : { x: w / 2 + 14, y: h * 0.74 };
    drawIcon(g, sign.icon, { ...at, size: newest ? 13 : 10, color: sign.color });
  }
  g.fillStyle = gradient(g, [0, 0, 0, 7], ['#ffe9ae', BRASS, BRASS_DARK]);
  g.beginPath();
  g.arc(w / 2, 4, 2.6, 0, Math.PI * 2);
  g.fill();
  g.restore();
}

/** Torn along its lower edge. */
function ragged(g: Ctx, w: number, h: number, seed: number): void {
  g.beginPath();
  g.moveTo(3, 3);
  g.lineTo(w - 3, 3);
  g.lineTo(w - 3, h - 5);
  const teeth = Math.max(4, Math.round(w / 13));
  for (let tooth = 1; tooth <= teeth; tooth++) {
    const up = ((tooth * 7 + seed * 3) % 5) * 0.5;
    g.lineTo(w - 3 - ((w - 6) * tooth) / teeth, h - 5 + (tooth === teeth ? 0 : up - 1));
  }
  g.closePath();
}
