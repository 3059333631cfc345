import type { Box } from '../layout/TableLayout.ts';
import type { EndModel } from '../model/SceneModel.ts';
import { type Ctx, gradient, radial, roundRect, withShadow } from './canvas.ts';
import { drawIcon } from './icons.ts';
import { drawLine, drawParagraph } from './lettering.ts';
import { BRASS, INK, INK_SOFT, PAPER, PAPER_EDGE } from './palette.ts';
import { drawSkylines } from './windows.ts';

/** The end: how the table is called, why, and which of its clauses were kept. */
export function drawEndBoard(g: Ctx, board: Box, end: EndModel, upright: boolean): void {
  const { w, h } = board;
  withShadow(g, { blur: 18, down: 0 }, () => {
    g.fillStyle = gradient(g, [0, 0, 0, h], ['#1b1710', '#2c1f14']);
    roundRect(g, 2, 2, w - 4, h - 4, 10);
    g.fill();
  });
  g.fillStyle = radial(g, { x: w / 2, y: 0, from: 10, to: w * 0.6 }, ['#ffe9b033', '#ffe9b000']);
  g.fillRect(2, 2, w - 4, h - 4);
  g.strokeStyle = BRASS;
  g.lineWidth = upright ? 1.4 : 2.4;
  roundRect(g, 3, 3, w - 6, h - 6, 9);
  g.stroke();
  g.save();
  roundRect(g, 3, 3, w - 6, h - 6, 9);
  g.clip();
  drawSkylines(g, { x: 0, y: 0, w, h });
  g.restore();
  const pad = upright ? 12 : 40;
  const title = upright ? 21 : 40;
  drawLine(
    g,
    end.title,
    { x: w / 2, y: pad * 0.5 + title * 0.8, width: w - pad * 2 },
    { size: title, weight: 700, color: '#fff3d6', align: 'center' },
  );
  const size = upright ? 13 : 20;
  const top = pad * 0.5 + title * 1.6;
  const story = drawParagraph(
    g,
    end.story,
    { x: pad, y: top, w: w - pad * 2, h: size * 4.2 },
    { size, color: '#f0e6d2', align: 'center' },
  );
  const below = { x: pad, y: top + story + size * 0.8, w: w - pad * 2, h: h - top - story - size * 1.6 };
  if (end.goals.length === 0) {
    drawRows(g, below, end, upright);
  } else if (upright) {
    const goals = Math.min(below.h * 0.42, 116);
    drawRows(g, { ...below, h: below.h - goals - 6 }, end, true);
    drawGoals(g, { ...below, y: below.y + below.h - goals, h: goals }, end, true);
  } else {
    const left = below.w * 0.56;
    drawRows(g, { ...below, w: left }, end, true);
    drawGoals(g, { ...below, x: below.x + left + 16, w: below.w - left - 16 }, end, false);
  }
}

/** The three goals of the seat that looks. */
function drawGoals(g: Ctx, box: Box, end: EndModel, upright: boolean): void {
  const size = upright ? 12 : 18;
  const head = { x: box.x, y: box.y + size * 0.7, width: box.w };
  drawLine(g, end.goalsTitle, head, { size, weight: 700, color: BRASS });
  const top = box.y + size * 1.6;
  const height = Math.min(upright ? 32 : 78, (box.h - size * 1.6) / end.goals.length);
  end.goals.forEach((goal, index) => {
    const y = top + index * height;
    const color = goal.met ? '#5fe0bb' : '#ff9d5c';
    drawIcon(g, goal.met ? 'check' : 'cross', { x: box.x + size * 0.6, y: y + size * 0.66, size, color });
    const text = { x: box.x + size * 1.5, y, w: box.w - size * 1.5, h: height - 4 };
    const sentence = `${goal.text} (${goal.word})`;
    drawParagraph(g, sentence, text, { size: size * 0.94, color: '#fff3d6', leading: 1.2 });
  });
}

function drawRows(g: Ctx, box: Box, end: EndModel, oneColumn: boolean): void {
  const size = box.w < 400 ? 12 : 17;
  if (end.rows.length === 0) {
    const note = { x: box.x + box.w / 2, y: box.y + size, width: box.w };
    drawLine(g, end.emptyWord, note, { size, weight: 700, color: BRASS, align: 'center' });
    return;
  }
  const columns = oneColumn || end.rows.length < 4 ? 1 : 2;
  const lines = Math.ceil(end.rows.length / columns);
  const height = Math.min(box.w < 400 ? 36 : 52, box.h / lines);
  const width = box.w / columns;
  end.rows.forEach((row, index) => {
    const x = box.x + Math.floor(index / lines) * width;
    const y = box.y + (index % lines) * height;
    g.globalAlpha = row.kept ? 1 : 0.72;
    g.fillStyle = gradient(g, [0, y, 0, y + height], [PAPER, PAPER_EDGE]);
    roundRect(g, x + 3, y + 2, width - 6, height - 5, 5);
    g.fill();
    g.globalAlpha = 1;
    const color = row.kept ? '#00664b' : '#963c00';
    const middle = y + height / 2;
    drawIcon(g, row.kept ? 'check' : 'cross', { x: x + 18, y: middle, size: height * 0.42, color });
    const word = width * 0.28;
    const text = width - word - 44;
    const name = { size, weight: 700, color: INK } as const;
    const level = { size: size * 0.8, color: INK_SOFT } as const;
    if (height < size * 2.6) {
      // too low for two lines: the level stands beside the name, where there is room for it
      const taken = drawLine(g, row.name, { x: x + 34, y: middle, width: text }, name) + size * 0.7;
      if (text - taken > size * 4)
        drawLine(g, row.levelName, { x: x + 34 + taken, y: middle, width: text - taken }, level);
    } else {
      drawLine(g, row.name, { x: x + 34, y: middle - size * 0.52, width: text }, name);
      drawLine(g, row.levelName, { x: x + 34, y: middle + size * 0.56, width: text }, level);
    }
    drawLine(
      g,
      row.word,
      { x: x + width - 12, y: middle, width: word },
      { size: size * 0.86, weight: 700, color, align: 'right' },
    );
  });
}
