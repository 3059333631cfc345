import type { Box } from '../layout/TableLayout.ts';
import type { CardModel, LadderMark } from '../model/SceneModel.ts';
import { type Ctx, gradient, roundRect, withShadow } from './canvas.ts';
import { drawIcon } from './icons.ts';
import { drawLine, drawParagraph } from './lettering.ts';
import { INK, INK_SOFT, PAPER, SIDE_STYLE, STATUS_STYLE } from './palette.ts';

const LEVELS = [0, 1, 2, 3] as const;

/** An open clause: name, `today -> proposed`, who stands where on its four notches, and how it fares. */
export function drawCard(g: Ctx, w: number, h: number, card: CardModel): void {
  if (h < 92) {
    drawCompactCard(g, w, h, card);
    return;
  }
  const style = STATUS_STYLE[card.status];
  const unit = Math.min(1.25, Math.max(0.7, Math.min(w / 190, h / 150)));
  const head = 28 * unit;
  const foot = 21 * unit;
  const x = 5;
  const y = 4;
  const width = w - 10;
  const height = h - 11;
  drawSheet(g, card, { x, y, w: width, h: height, head });
  const icons = drawHeadIcons(g, card, {
    right: x + width - 8,
    y: y + head / 2,
    size: 15 * unit,
    color: style.ink,
  });
  drawLine(
    g,
    card.name,
    { x: x + 9, y: y + head / 2, width: icons - x - 14 },
    { size: 17 * unit, weight: 700, color: style.ink },
  );
  const ladder = Math.min(34 * unit, height * 0.25);
  const body = { x: x + 9, y: y + head + 3, w: width - 18, h: height - head - foot - ladder - 5 };
  drawChange(g, card, body, unit);
  drawLadder(g, card, { x: x + 14, y: y + height - foot - ladder, w: width - 28, h: ladder }, unit);
  const base = y + height - foot / 2 - 1;
  drawIcon(g, style.icon, { x: x + 16, y: base, size: 14 * unit, color: style.text });
  drawLine(
    g,
    card.statusWord,
    { x: x + 26, y: base, width: width - 34 },
    { size: 14.5 * unit, weight: 700, color: style.text },
  );
}

/** On a small phone: one line for the level, and the state beside the name. */
function drawCompactCard(g: Ctx, w: number, h: number, card: CardModel): void {
  const style = STATUS_STYLE[card.status];
  const box = { x: 4, y: 3, w: w - 8, h: h - 8, head: 18 };
  drawSheet(g, card, box);
  const middle = box.y + box.head / 2;
  const word = { size: 10, weight: 700, color: style.ink, align: 'right' } as const;
  const taken = drawLine(g, card.statusWord, { x: box.x + box.w - 6, y: middle, width: box.w * 0.42 }, word);
  drawIcon(g, style.icon, { x: box.x + box.w - 14 - taken, y: middle, size: 9, color: style.ink });
  const name = { x: box.x + 7, y: middle, width: box.w - taken - 32 };
  drawLine(g, card.name, name, { size: 12, weight: 700, color: style.ink });
  const changed = card.from !== card.to;
  const line = box.y + box.head + 9;
  const icon = card.quiet ? 'quiet' : 'announced';
  drawIcon(g, icon, { x: box.x + box.w - 10, y: line, size: 9, color: INK_SOFT });
  if (changed) drawIcon(g, 'arrow', { x: box.x + 12, y: line, size: 9, color: style.text });
  drawLine(
    g,
    card.toName,
    { x: box.x + (changed ? 20 : 7), y: line, width: box.w - 38 },
    { size: 11.5, weight: changed ? 700 : 400, color: INK },
  );
  const top = line + 7;
  drawLadder(g, card, { x: box.x + 11, y: top, w: box.w - 22, h: box.y + box.h - top - 1 }, 0.66);
}

function drawSheet(g: Ctx, card: CardModel, box: Box & { readonly head: number }): void {
  withShadow(g, { blur: 8, down: 4 }, () => {
    g.fillStyle = gradient(g, [0, box.y, 0, box.y + box.h], ['#fffef9', '#f1ead6']);
    roundRect(g, box.x, box.y, box.w, box.h, 7);
    g.fill();
  });
  g.fillStyle = STATUS_STYLE[card.status].color;
  g.beginPath();
  g.roundRect(box.x, box.y, box.w, box.head, [7, 7, 0, 0]);
  g.fill();
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
  unit: number,
): void {
  const size = 15.5 * unit;
  const changed = card.from !== card.to;
  if (!changed) {
    drawParagraph(g, card.fromName, { ...box, y: box.y + 2 }, { size, color: INK, leading: 1.16 });
    return;
  }
  const old = box.h * 0.38;
  drawParagraph(
    g,
    card.fromName,
    { x: box.x, y: box.y + 1, w: box.w, h: old },
    { size: size * 0.86, color: INK_SOFT, leading: 1.12 },
  );
  const arrow = 14 * unit;
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
  unit: number,
): void {
  const rail = box.y + box.h / 2;
  const notch = (level: number): number => box.x + (box.w * level) / 3;
  g.strokeStyle = '#b7a988';
  g.lineWidth = 3 * unit;
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
    const r = 5 * unit;
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
    g.arc(notch(card.asked.level), rail, 9 * unit, 0, Math.PI * 2);
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
        unit,
      });
    }
  }
}

function drawMarks(
  g: Ctx,
  marks: readonly LadderMark[],
  at: { readonly x: number; readonly y: number; readonly room: number; readonly unit: number },
): void {
  const size = 11 * at.unit;
  const step = Math.min(size + 1, at.room / Math.max(1, marks.length));
  marks.forEach((mark, index) => {
    const x = at.x + (index - (marks.length - 1) / 2) * step;
    const style = SIDE_STYLE[mark.side];
    if (mark.own) drawIcon(g, style.mark, { x, y: at.y, size: size * 1.6, color: INK });
    drawIcon(g, style.mark, { x, y: at.y, size: mark.own ? size * 1.14 : size, color: style.color });
  });
}
