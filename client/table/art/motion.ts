import type { MotionModel } from '../model/SceneModel.ts';
import { type Ctx, gradient, roundRect, withShadow } from './canvas.ts';
import { drawIcon } from './icons.ts';
import { drawLine } from './lettering.ts';
import { BRASS, SIDE_STYLE } from './palette.ts';

/** The motion on the floor on a dark board; after the vote with its tally on each side. */
export function drawMotion(g: Ctx, w: number, h: number, motion: MotionModel): void {
  withShadow(g, { blur: 8, down: 3 }, () => {
    g.fillStyle = gradient(g, [0, 0, 0, h], ['#20140c', '#352115']);
    roundRect(g, 3, 2, w - 6, h - 7, 6);
    g.fill();
  });
  g.strokeStyle = BRASS;
  g.lineWidth = 1.6;
  g.stroke();
  if (w < 320) {
    drawTwoLines(g, w, h, motion);
    return;
  }
  const middle = (h - 3) / 2;
  const size = Math.min(17, h * 0.44);
  let left = 16;
  let right = w - 16;
  for (const tally of motion.tallies) {
    const edge = tally.side === 'us' ? left : right;
    const taken = drawTally(g, tally, { x: edge, y: middle, size, fromRight: tally.side === 'mx' });
    if (tally.side === 'us') left += taken + 10;
    else right -= taken + 10;
  }
  const text =
    motion.result === null && motion.detail !== '' ? `${motion.title}: ${motion.detail}` : motion.title;
  drawLine(
    g,
    motion.resultWord === '' ? text : `${text}: ${motion.resultWord}`,
    { x: (left + right) / 2, y: middle, width: right - left },
    { size, weight: 700, color: '#fff3d6', align: 'center' },
  );
}

/** On a phone: the motion above, what it is about or how it went below. */
function drawTwoLines(g: Ctx, w: number, h: number, motion: MotionModel): void {
  const size = 12;
  const first = h * 0.3;
  const second = h * 0.64;
  const style = { size, weight: 700, color: '#fff3d6', align: 'center' } as const;
  const title = motion.resultWord === '' ? motion.title : `${motion.title}: ${motion.resultWord}`;
  drawLine(g, title, { x: w / 2, y: first, width: w - 20 }, style);
  if (motion.tallies.length === 0) {
    drawLine(g, motion.detail, { x: w / 2, y: second, width: w - 20 }, { ...style, size: 11, weight: 400 });
    return;
  }
  for (const tally of motion.tallies) {
    const fromRight = tally.side === 'mx';
    drawTally(g, tally, { x: fromRight ? w - 12 : 12, y: second, size: 11.5, fromRight });
  }
}

function drawTally(
  g: Ctx,
  tally: MotionModel['tallies'][number],
  at: { readonly x: number; readonly y: number; readonly size: number; readonly fromRight: boolean },
): number {
  const { size, y } = at;
  const parts = [
    { icon: 'check', text: String(tally.yes), color: '#7cc4f5' },
    { icon: 'cross', text: String(tally.no), color: '#ffab73' },
    ...(tally.abstain === null
      ? []
      : ([{ icon: 'dash', text: String(tally.abstain), color: '#d5dae2' }] as const)),
  ] as const;
  const width = size * 1.5 + parts.length * size * 1.9;
  let x = at.fromRight ? at.x - width : at.x;
  drawIcon(g, SIDE_STYLE[tally.side].mark, {
    x: x + size * 0.5,
    y,
    size: size * 0.9,
    color: SIDE_STYLE[tally.side].color === '#0072B2' ? '#56B4E9' : SIDE_STYLE[tally.side].color,
  });
  x += size * 1.4;
  for (const part of parts) {
    drawIcon(g, part.icon, { x: x + size * 0.4, y, size: size * 0.8, color: part.color });
    drawLine(
      g,
      part.text,
      { x: x + size * 0.9, y, width: size * 1.4 },
      { size: size * 0.95, weight: 700, color: '#ffffff' },
    );
    x += size * 1.9;
  }
  return width;
}
