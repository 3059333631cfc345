import type { Side } from '../../../shared/game/ids.ts';
import { type HomeLayout, type HomeRowBoxes, TWO_LINES } from '../layout/homeLayout.ts';
import type { Box } from '../layout/TableLayout.ts';
import type { HomeModel, HomeRow } from '../model/SceneModel.ts';
import { type Ctx, gradient, roundRect, withShadow } from './canvas.ts';
import { drawFlag } from './flags.ts';
import { drawIcon } from './icons.ts';
import { drawLine, drawParagraph } from './lettering.ts';
import { BRASS, INK, INK_SOFT, OKABE, PAPER, PAPER_EDGE, SIDE_STYLE } from './palette.ts';
import { drawSkylines } from './windows.ts';

const OUTLOOK_ICON = { safe: 'check', open: 'ring', lost: 'cross' } as const;
const OUTLOOK_COLOR = { safe: '#00664b', open: '#7a4f00', lost: '#963c00' } as const;

/** The second table without its running bars: two homes, a strip of paper a clause, what moved in the half-year. */
export function drawHomeBoard(
  g: Ctx,
  board: Box,
  home: HomeModel,
  layout: HomeLayout,
  upright: boolean,
): void {
  g.save();
  g.translate(-board.x, -board.y);
  drawBackdrop(g, board, upright);
  drawHead(g, layout.head, home, upright);
  home.rows.forEach((row, index) => {
    const boxes = layout.rows[index];
    if (boxes !== undefined) drawRow(g, row, boxes, upright);
  });
  if (home.rows.length === 0) {
    const y = layout.head.y + layout.head.h + 40;
    const note = { x: board.x + board.w / 2, y, width: board.w - 40 };
    drawLine(g, home.note, note, { size: upright ? 15 : 24, weight: 700, color: '#fff3d6', align: 'center' });
  }
  drawMoves(g, layout.moved, home, upright);
  g.restore();
}

/** North to the left, south to the right. */
function drawBackdrop(g: Ctx, board: Box, upright: boolean): void {
  const middle = board.x + board.w / 2;
  withShadow(g, { blur: 18, down: 0 }, () => {
    g.fillStyle = '#0d1622';
    roundRect(g, board.x, board.y, board.w, board.h, 10);
    g.fill();
  });
  g.save();
  roundRect(g, board.x, board.y, board.w, board.h, 10);
  g.clip();
  g.fillStyle = gradient(g, [0, board.y, 0, board.y + board.h], ['#143250', '#0e2236']);
  g.fillRect(board.x, board.y, board.w / 2, board.h);
  g.fillStyle = gradient(g, [0, board.y, 0, board.y + board.h], ['#14453a', '#0c2c27']);
  g.fillRect(middle, board.y, board.w / 2, board.h);
  drawSkylines(g, board);
  g.restore();
  g.strokeStyle = BRASS;
  g.lineWidth = upright ? 1.4 : 2.4;
  roundRect(g, board.x + 1, board.y + 1, board.w - 2, board.h - 2, 9);
  g.stroke();
}

function drawHead(g: Ctx, box: Box, home: HomeModel, upright: boolean): void {
  const y = box.y + box.h / 2;
  const size = upright ? 13 : 24;
  const flag = { w: upright ? 18 : 34, h: upright ? 12 : 22 };
  const width = upright ? 0 : box.w * 0.24;
  drawFlag(g, 'us', { x: box.x + 4, y: y - flag.h / 2, ...flag });
  drawFlag(g, 'mx', { x: box.x + box.w - flag.w - 4, y: y - flag.h / 2, ...flag });
  if (!upright) {
    const style = { size: size * 0.86, weight: 700, color: '#cfe6f8' } as const;
    drawLine(g, home.sides.us, { x: box.x + flag.w + 14, y, width }, style);
    drawLine(
      g,
      home.sides.mx,
      { x: box.x + box.w - flag.w - 14, y, width },
      { ...style, color: '#ffe2a8', align: 'right' },
    );
  }
  const title = { x: box.x + box.w / 2, y, width: box.w - 2 * (width + flag.w + 20) };
  drawLine(g, home.title, title, { size, weight: 700, color: '#fff3d6', align: 'center' });
}

function drawRow(g: Ctx, row: HomeRow, boxes: HomeRowBoxes, upright: boolean): void {
  const { box, name } = boxes;
  withShadow(g, { blur: 6, down: 3 }, () => {
    g.fillStyle = gradient(g, [0, box.y, 0, box.y + box.h], [PAPER, PAPER_EDGE]);
    roundRect(g, box.x, box.y, box.w, box.h, 7);
    g.fill();
  });
  const align = upright ? 'left' : 'center';
  const x = upright ? name.x : name.x + name.w / 2;
  const width = name.w - (upright ? 128 : 8);
  const size = upright ? 13 : 19;
  drawLine(g, row.name, { x, y: name.y + size * 0.62, width }, { size, weight: 700, color: INK, align });
  const change = `${row.fromName}  →  ${row.toName}`;
  if (upright) {
    const at = { x, y: name.y + size * 1.75, width: name.w - 126 };
    if (name.h >= TWO_LINES) drawLine(g, change, at, { size: 10.5, color: INK_SOFT });
  } else {
    drawChange(g, row, { x: name.x + 6, y: name.y + size * 1.35, w: name.w - 12, h: name.h - size * 1.35 });
  }
  for (const side of ['us', 'mx'] as const) drawTrack(g, row, side, boxes.bars[side], upright);
  if (row.credit.length > 0 && !upright) {
    row.credit.forEach((credit, index) => {
      drawIcon(g, SIDE_STYLE[credit.side].mark, {
        x: box.x + 24 + index * 13,
        y: box.y + 15,
        size: 11,
        color: SIDE_STYLE[credit.side].color,
      });
    });
  }
}

function drawChange(g: Ctx, row: HomeRow, box: Box): void {
  const half = (box.w - 22) / 2;
  const style = { size: 14, leading: 1.1, align: 'center' } as const;
  drawParagraph(g, row.fromName, { x: box.x, y: box.y, w: half, h: box.h }, { ...style, color: INK_SOFT });
  drawIcon(g, 'arrow', { x: box.x + box.w / 2, y: box.y + 10, size: 13, color: INK_SOFT });
  drawParagraph(
    g,
    row.toName,
    { x: box.x + half + 22, y: box.y, w: half, h: box.h },
    { ...style, color: INK, weight: 700 },
  );
}

/** The groove in which a count runs, in a box that also has room for its number. */
export function trackIn(box: Box, upright: boolean): Box {
  const height = Math.min(box.h * 0.56, 15);
  return upright
    ? { x: box.x + 18, y: box.y + (box.h - height) / 2, w: box.w - 86, h: height }
    : { x: box.x, y: box.y + box.h * 0.44, w: box.w - 66, h: box.h * 0.3 };
}

function drawTrack(g: Ctx, row: HomeRow, side: Side, box: Box, upright: boolean): void {
  const track = trackIn(box, upright);
  if (upright) {
    drawFlag(g, side, { x: box.x - 2, y: track.y + track.h / 2 - 5, w: 15, h: 10 });
  }
  g.fillStyle = '#00000014';
  roundRect(g, track.x, track.y, track.w, track.h, 4);
  g.fill();
  g.strokeStyle = '#8d8062';
  g.lineWidth = 1;
  if (row.counts[side] === null) g.setLineDash([4, 3]);
  g.stroke();
  g.setLineDash([]);
  g.fillStyle = '#8d806299';
  for (const tenth of [25, 50, 75]) g.fillRect(track.x + (track.w * tenth) / 100, track.y + track.h, 1, 4);
  if (row.outlook?.side !== side) return;
  const { band, word } = row.outlook;
  const size = upright ? 11 : 16;
  const y = track.y + track.h / 2;
  drawIcon(g, OUTLOOK_ICON[band], { x: track.x + size, y, size, color: OUTLOOK_COLOR[band] });
  drawLine(
    g,
    word,
    { x: track.x + size * 1.8, y, width: track.w - size * 2 },
    { size, weight: 700, color: OUTLOOK_COLOR[band] },
  );
}

function drawMoves(g: Ctx, box: Box, home: HomeModel, upright: boolean): void {
  if (home.moved.length === 0 || box.h === 0) return;
  const line = box.h / (home.moved.length + 0.9);
  withShadow(g, { blur: 5, down: 2 }, () => {
    g.fillStyle = '#0b1522cc';
    roundRect(g, box.x, box.y, box.w, box.h, 6);
    g.fill();
  });
  const size = line * (upright ? 0.62 : 0.6);
  drawLine(
    g,
    home.movedTitle,
    { x: box.x + 12, y: box.y + line * 0.55, width: box.w - 24 },
    { size: size * 0.9, weight: 700, color: BRASS },
  );
  home.moved.forEach((move, index) => {
    const y = box.y + line * (index + 1.35);
    const up = move.amount > 0;
    const well = move.good === 'neutral' ? null : (move.good === 'high') === up;
    const color = well === null ? '#ffffff' : well ? OKABE.sky : '#ff9d5c';
    drawIcon(g, up ? 'up' : 'down', { x: box.x + 20, y, size: line * 0.62, color });
    const points = `${up ? '+' : '−'}${Math.abs(Math.round(move.amount / 100))}`;
    drawLine(g, points, { x: box.x + 34, y, width: 44 }, { size, weight: 700, color });
    const name = drawLine(
      g,
      move.name,
      { x: box.x + 34 + size * 2.4, y, width: box.w * 0.34 },
      { size, weight: 700, color: '#ffffff' },
    );
    const left = box.x + 34 + size * 2.4 + name + 14;
    drawLine(g, move.cause, { x: left, y, width: box.x + box.w - 10 - left }, { size, color: '#dfe8f0' });
  });
}
