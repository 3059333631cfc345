import type { CardModel, LadderMark } from '../model/SceneModel.ts';
import { type Ctx, gradient, roundRect, withShadow } from './canvas.ts';
import { drawIcon } from './icons.ts';
import { drawLine, drawParagraph } from './lettering.ts';
import { INK, INK_SOFT, PAPER, SIDE_STYLE, STATUS_STYLE } from './palette.ts';

const LEVELS = [0, 1, 2, 3] as const;

/** An open clause: name, `today -> proposed`, who stands where on its four notches, and how it fares. */
export function drawCard(g: Ctx, w: number, h: number, card: CardModel): void {
  const style = STATUS_STYLE[card.status];
  const small = w < 190;
  const head = small ? 20 : 30;
  const foot = small ? 16 : 22;
  const x = 5;
  const y = 4;
  const width = w - 10;
  const height = h - 11;
  withShadow(g, { blur: 8, down: 4 }, () => {
    g.fillStyle = gradient(g, [0, 0, 0, h], ['#fffef9', '#f1ead6']);
    roundRect(g, x, y, width, height, 7);
    g.fill();
  });
  g.fillStyle = style.color;
  g.beginPath();
  g.roundRect(x, y, width, head, [7, 7, 0, 0]);
  g.fill();
  const icons = drawHeadIcons(g, card, {
    right: x + width - 8,
    y: y + head / 2,
    size: small ? 11 : 15,
    color: style.ink,
  });
  drawLine(
    g,
    card.name,
    { x: x + 9, y: y + head / 2, width: icons - x - 14 },
    { size: small ? 12.5 : 17, weight: 700, color: style.ink },
  );
  const ladder = small ? 22 : 34;
  const body = { x: x + 9, y: y + head + 3, w: width - 18, h: height - head - foot - ladder - 5 };
  drawChange(g, card, body, small);
  drawLadder(g, card, { x: x + 14, y: y + height - foot - ladder, w: width - 28, h: ladder }, small);
  const base = y + height - foot / 2 - 1;
  drawIcon(g, style.icon, { x: x + 16, y: base, size: small ? 10 : 14, color: style.text });
  drawLine(
    g,
    card.statusWord,
    { x: x + 26, y: base, width: width - 34 },
    { size: small ? 11 : 14, weight: 700, color: style.text },
  );
}

/** The back of a clause card: leather green, a brass star and two lines. */
export function drawCardBack(g: Ctx, w: number, h: number): void {
  withShadow(g, { blur: 8, down: 4 }, () => {
    g.fillStyle = gradient(g, [0, 0, 0, h], ['#1d4a7a', '#102f52']);
    roundRect(g, 5, 4, w - 10, h - 11, 7);
    g.fill();
  });
  g.strokeStyle = '#e8d3a2';
  g.lineWidth = 1.5;
  roundRect(g, 11, 10, w - 22, h - 23, 5);
  g.stroke();
  drawIcon(g, 'star', { x: w / 2, y: h / 2 - 3, size: Math.min(46, h * 0.4), color: '#e8d3a2' });
}

/** Marks of secrecy and links at the right of the head; answers where the name has to end. */
function drawHeadIcons(
  g: Ctx,
  card: CardModel,
  at: { readonly right: number; readonly y: number; readonly size: number; readonly color: string },
): number {
  let x = at.right;
  for (const icon of [card.quiet ? 'quiet' : 'announced', ...(card.linked ? ['link'] : [])] as const) {
    drawIcon(g, icon as 'quiet' | 'announced' | 'link', {
      x: x - at.size / 2,
      y: at.y,
      size: at.size,
      color: at.color,
    });
    x -= at.size + 5;
  }
  return x;
}

/** What stands, an arrow, and what is proposed; one line where nothing changes. */
function drawChange(
  g: Ctx,
  card: CardModel,
  box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  small: boolean,
): void {
  const size = small ? 11.5 : 15.5;
  const changed = card.from !== card.to;
  if (!changed) {
    drawParagraph(g, card.fromName, { ...box, y: box.y + 2 }, { size, color: INK, leading: 1.16 });
    return;
  }
  const old = box.h * (small ? 0.4 : 0.38);
  drawParagraph(
    g,
    card.fromName,
    { x: box.x, y: box.y + 1, w: box.w, h: old },
    { size: size * 0.86, color: INK_SOFT, leading: 1.12 },
  );
  const arrow = small ? 11 : 14;
  drawIcon(g, 'arrow', {
    x: box.x + arrow / 2,
    y: box.y + old + size * 0.66,
    size: arrow,
    color: STATUS_STYLE[card.status].text,
  });
  drawParagraph(
    g,
    card.toName,
    { x: box.x + arrow + 5, y: box.y + old + 1, w: box.w - arrow - 5, h: box.h - old },
    { size, weight: 700, color: INK, leading: 1.12 },
  );
}

/** Four notches on a rail. The U.S. marks stand above it, Mexico's below; today is a ring, the proposal a peg. */
function drawLadder(
  g: Ctx,
  card: CardModel,
  box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  small: boolean,
): void {
  const rail = box.y + box.h / 2;
  const notch = (level: number): number => box.x + (box.w * level) / 3;
  g.strokeStyle = '#b7a988';
  g.lineWidth = small ? 2 : 3;
  g.lineCap = 'round';
  g.beginPath();
  g.moveTo(box.x, rail);
  g.lineTo(box.x + box.w, rail);
  g.stroke();
  if (card.from !== card.to) {
    g.strokeStyle = STATUS_STYLE[card.status].color;
    g.beginPath();
    g.moveTo(notch(card.from), rail);
    g.lineTo(notch(card.to), rail);
    g.stroke();
  }
  for (const level of LEVELS) {
    const r = small ? 3.4 : 5;
    g.beginPath();
    g.arc(notch(level), rail, level === card.to ? r * 1.25 : r, 0, Math.PI * 2);
    g.fillStyle = level === card.to ? STATUS_STYLE[card.status].color : PAPER;
    g.fill();
    g.strokeStyle = level === card.from ? INK : '#8d8062';
    g.lineWidth = level === card.from ? 2 : 1;
    g.stroke();
  }
  if (card.asked !== null) {
    g.setLineDash([2, 2]);
    g.strokeStyle = SIDE_STYLE[card.asked.side].color;
    g.lineWidth = 1.8;
    g.beginPath();
    g.arc(notch(card.asked.level), rail, small ? 6.4 : 9, 0, Math.PI * 2);
    g.stroke();
    g.setLineDash([]);
  }
  for (const side of ['us', 'mx'] as const) {
    for (const level of LEVELS) {
      const marks = card.marks.filter((mark) => mark.side === side && mark.level === level);
      drawMarks(g, marks, {
        x: notch(level),
        y: rail + (side === 'us' ? -1 : 1) * box.h * 0.37,
        room: box.w / 3.2,
        small,
      });
    }
  }
}

function drawMarks(
  g: Ctx,
  marks: readonly LadderMark[],
  at: { readonly x: number; readonly y: number; readonly room: number; readonly small: boolean },
): void {
  const size = at.small ? 7.5 : 11;
  const step = Math.min(size + 1, at.room / Math.max(1, marks.length));
  marks.forEach((mark, index) => {
    const x = at.x + (index - (marks.length - 1) / 2) * step;
    const style = SIDE_STYLE[mark.side];
    if (mark.own) drawIcon(g, style.mark, { x, y: at.y, size: size * 1.6, color: INK });
    drawIcon(g, style.mark, { x, y: at.y, size: mark.own ? size * 1.14 : size, color: style.color });
  });
}
