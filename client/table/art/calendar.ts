import type { Box } from '../layout/TableLayout.ts';
import type { CalendarModel } from '../model/SceneModel.ts';
import { type Ctx, gradient, roundRect, withShadow } from './canvas.ts';
import { drawFlag } from './flags.ts';
import { drawIcon } from './icons.ts';
import { drawLine, drawParagraph } from './lettering.ts';
import { BRASS, INK, INK_SOFT, OKABE, PAPER, SIDE_STYLE } from './palette.ts';

/** A tear-off calendar: the half-year, seven leaves with the votes ahead, and the next vote of each side. */
export function drawCalendar(g: Ctx, w: number, h: number, calendar: CalendarModel): void {
  const small = h < 90;
  withShadow(g, { blur: 8, down: 4 }, () => {
    g.fillStyle = PAPER;
    roundRect(g, 4, 6, w - 8, h - 12, 4);
    g.fill();
  });
  g.fillStyle = '#d9d2c0';
  for (const lift of [4, 2]) g.fillRect(6, h - 6 - lift, w - 12, 1);
  const head = small ? 20 : 32;
  g.fillStyle = gradient(g, [0, 6, 0, 6 + head], ['#a83a32', '#7d2620']);
  g.beginPath();
  g.roundRect(4, 6, w - 8, head, [4, 4, 0, 0]);
  g.fill();
  for (const x of [w * 0.25, w * 0.75]) {
    g.strokeStyle = BRASS;
    g.lineWidth = 2.4;
    g.beginPath();
    g.moveTo(x, 2);
    g.lineTo(x, 12);
    g.stroke();
  }
  drawLine(
    g,
    calendar.name,
    { x: w / 2, y: 6 + head / 2 + (small ? 0 : 2), width: w - 20 },
    { size: small ? 13 : 18, weight: 700, color: '#ffffff', align: 'center' },
  );
  const line = small ? 12 : 17;
  let y = 6 + head + line * 0.62;
  drawLine(
    g,
    calendar.theme,
    { x: 12, y, width: (w - 24) * 0.52 },
    { size: line * 0.82, weight: 700, color: INK },
  );
  drawLine(
    g,
    calendar.round,
    { x: w - 12, y, width: (w - 24) * 0.46 },
    { size: line * 0.76, color: INK_SOFT, align: 'right' },
  );
  y += line * 0.9;
  drawLeaves(g, calendar, { x: 12, y: y - line * 0.35, w: w - 24, h: small ? 9 : 15 });
  if (small) return;
  y += line * 0.86;
  const rows =
    calendar.results.length > 0
      ? calendar.results.map((one) => ({ side: one.side, name: one.name, when: one.outcome }))
      : calendar.next;
  const step = (h - 10 - y) / 2;
  for (const vote of rows.slice(0, 2)) {
    drawFlag(g, vote.side, { x: 12, y: y + 1, w: 18, h: 11 });
    const when = { size: 12, weight: 700, color: '#8a2d00', align: 'right' } as const;
    const taken = drawLine(g, vote.when, { x: w - 11, y: y + 7, width: 74 }, when);
    const name = { x: 35, y, w: w - 54 - taken, h: step };
    drawParagraph(g, vote.name, name, { size: 11, color: INK, leading: 1.1 });
    y += step;
  }
}

/** One leaf a half-year: filled when past, framed now, with the mark of each side that votes at its end. */
function drawLeaves(g: Ctx, calendar: CalendarModel, box: Box): void {
  const step = box.w / Math.max(1, calendar.halves.length);
  calendar.halves.forEach((half, index) => {
    const x = box.x + index * step;
    g.globalAlpha = half.played ? 1 : 0.4;
    g.fillStyle = half.state === 'past' ? '#c9c0aa' : half.state === 'now' ? OKABE.yellow : '#eee7d5';
    roundRect(g, x + 1, box.y, step - 2, box.h, 2);
    g.fill();
    g.strokeStyle = half.state === 'now' ? INK : '#9c9279';
    g.lineWidth = half.state === 'now' ? 1.6 : 0.7;
    g.stroke();
    half.votes.forEach((side, place) => {
      const shift = (place - (half.votes.length - 1) / 2) * box.h * 0.62;
      drawIcon(g, SIDE_STYLE[side].mark, {
        x: x + step / 2 + shift,
        y: box.y + box.h / 2,
        size: box.h * 0.66,
        color: side === 'us' ? '#00548a' : '#8a5a00',
      });
    });
    g.globalAlpha = 1;
  });
}
