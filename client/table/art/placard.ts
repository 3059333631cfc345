import type { SeatModel } from '../model/SceneModel.ts';
import { type Ctx, gradient, roundRect, withShadow } from './canvas.ts';
import { drawFlag } from './flags.ts';
import { drawIcon } from './icons.ts';
import { drawLine, widthOf } from './lettering.ts';
import { drawMoodMark } from './moodMark.ts';
import { BRASS, BRASS_DARK, INK, INK_SOFT, PAPER, PAPER_EDGE, SIDE_STYLE } from './palette.ts';

/** What a placard shows of its seat. */
export type PlacardFace = Pick<
  SeatModel,
  | 'side'
  | 'name'
  | 'short'
  | 'own'
  | 'ownWord'
  | 'head'
  | 'bot'
  | 'botWord'
  | 'ready'
  | 'capital'
  | 'powerQueued'
  | 'speaking'
  | 'mood'
>;

/** On a placard narrower than this a bot's sign stands without its word where other signs need the room. */
const TIGHT = 130;

/** The part of a seat that its placard shows. */
export function placardFace(seat: SeatModel): PlacardFace {
  const { side, name, short, own, ownWord, head, bot, botWord, ready, capital, powerQueued } = seat;
  const { speaking, mood } = seat;
  return { side, name, short, own, ownWord, head, bot, botWord, ready, capital, powerQueued, speaking, mood };
}

/** A folded card with the office, its flag and mark, its coins, and a tick when the seat is done. */
export function drawPlacard(g: Ctx, w: number, h: number, face: PlacardFace): void {
  const small = h < 34;
  const side = SIDE_STYLE[face.side];
  const slope = small ? 2 : 5;
  withShadow(g, { blur: 5, down: 2.5 }, () => {
    g.fillStyle = gradient(g, [0, 2, 0, h - 5], face.speaking ? ['#fff6d0', '#ffe7a0'] : [PAPER, PAPER_EDGE]);
    g.beginPath();
    g.moveTo(4 + slope, 3);
    g.lineTo(w - 4 - slope, 3);
    g.lineTo(w - 4, h - 5);
    g.lineTo(4, h - 5);
    g.closePath();
    g.fill();
  });
  g.fillStyle = side.color;
  g.fillRect(4.5, h - (small ? 8 : 10), w - 9, small ? 3 : 5);
  if (face.own) {
    g.strokeStyle = '#ffffff';
    g.lineWidth = 2;
    roundRect(g, 3, 2, w - 6, h - 6, 3);
    g.stroke();
  }
  if (small) drawSmall(g, w, h, face);
  else drawLarge(g, w, h, face);
}

function drawLarge(g: Ctx, w: number, h: number, face: PlacardFace): void {
  const first = h * 0.31;
  const second = h * 0.63;
  const right = w - 12 - (face.ready ? h * 0.12 : 0);
  const style = { size: h * 0.3, weight: 700, color: INK } as const;
  const flagged = 12 + h * 0.5 + 6;
  const name = widthOf(g, face.name, style) * 0.86 > right - flagged ? face.short : face.name;
  // A long name takes the flag's place: mark and colour still tell the side.
  const left = widthOf(g, name, style) * 0.72 > right - flagged ? 14 : flagged;
  if (left === flagged) drawFlag(g, face.side, { x: 12, y: h * 0.17, w: h * 0.5, h: h * 0.31 });
  drawLine(g, name, { x: left, y: first, width: right - left }, style);
  drawIcon(g, SIDE_STYLE[face.side].mark, { x: 18, y: second, size: h * 0.21, color: INK_SOFT });
  let x = 28;
  if (face.head) {
    drawIcon(g, 'star', { x: x + 4, y: second, size: h * 0.22, color: BRASS_DARK });
    x += 14;
  }
  if (face.bot) {
    drawIcon(g, 'bot', { x: x + 5, y: second, size: h * 0.24, color: INK_SOFT });
    const tight = w < TIGHT && face.powerQueued && face.mood !== 'neutral';
    const word = tight ? '' : face.botWord;
    x += 13 + drawLine(g, word, { x: x + 13, y: second, width: 40 }, { size: h * 0.23, color: INK_SOFT }) + 4;
  } else if (face.own) {
    x +=
      drawLine(g, face.ownWord, { x, y: second, width: 40 }, { size: h * 0.23, weight: 700, color: INK }) + 5;
  }
  if (face.powerQueued) drawIcon(g, 'envelope', { x: x + 6, y: second, size: h * 0.25, color: '#6b3f82' });
  if (face.mood !== 'neutral')
    drawMoodMark(g, face.mood, { x: x + (face.powerQueued ? 21 : 7), y: second, r: h * 0.13 });
  drawCoins(g, face.capital, { x: w - 14, y: second, size: h * 0.26 });
  if (face.ready) drawTick(g, { x: w - 8, y: 7, r: h * 0.16 });
}

/** Only the short name where there is little room: flags and purses are in the panels there. */
function drawSmall(g: Ctx, w: number, h: number, face: PlacardFace): void {
  const middle = (h - 6) / 2 + 1;
  drawIcon(g, SIDE_STYLE[face.side].mark, { x: 10, y: middle, size: h * 0.34, color: INK_SOFT });
  const name = { x: 11 + h * 0.2, y: middle, width: w - 16 - h * 0.2 - (face.ready ? h * 0.1 : 0) };
  drawLine(g, face.short, name, { size: h * 0.47, weight: 700, color: INK });
  if (face.ready) drawTick(g, { x: w - 2 - h * 0.22, y: h * 0.26, r: h * 0.2 });
}

function drawTick(g: Ctx, at: { readonly x: number; readonly y: number; readonly r: number }): void {
  g.fillStyle = '#007a5a';
  g.beginPath();
  g.arc(at.x, at.y, at.r, 0, Math.PI * 2);
  g.fill();
  g.strokeStyle = '#ffffff';
  g.lineWidth = 1.4;
  g.stroke();
  drawIcon(g, 'check', { x: at.x, y: at.y, size: at.r * 1.35, color: '#ffffff' });
}

/** A brass coin and how many of them, right-aligned. */
function drawCoins(
  g: Ctx,
  count: number,
  at: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const text = String(count);
  const width = drawLine(
    g,
    text,
    { x: at.x, y: at.y, width: 30 },
    { size: at.size * 0.98, weight: 700, color: INK, align: 'right' },
  );
  const x = at.x - width - at.size * 0.62;
  const r = at.size * 0.45;
  for (const shift of count > 1 ? [2.2, 0] : [0]) {
    g.fillStyle = gradient(g, [x, at.y - r, x, at.y + r], ['#ffe9ae', BRASS, '#a87f2f']);
    g.strokeStyle = BRASS_DARK;
    g.lineWidth = 0.9;
    g.beginPath();
    g.ellipse(x, at.y + shift - 0.6, r, r * 0.86, 0, 0, Math.PI * 2);
    g.fill();
    g.stroke();
  }
}
