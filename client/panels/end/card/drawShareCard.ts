import { type Ctx, gradient, radial, roundRect, withShadow } from '../../../table/art/canvas.ts';
import { drawIcon } from '../../../table/art/icons.ts';
import { drawLine, drawParagraph } from '../../../table/art/lettering.ts';
import {
  BRASS,
  BRASS_LIGHT,
  INK,
  INK_SOFT,
  PAPER,
  PAPER_EDGE,
  SIDE_STYLE,
} from '../../../table/art/palette.ts';
import { drawSkylines } from '../../../table/art/windows.ts';
import { CARD_HEIGHT, CARD_WIDTH, type ShareCard } from './ShareCard.ts';

/** Space at the edges. */
const PAD = 56;

/** Clauses shown at most; the rest are counted. */
const MOST_KEPT = 7;

const LEFT = { x: PAD, w: 620 };
const RIGHT = { x: PAD + 620 + 44, w: CARD_WIDTH - PAD * 2 - 620 - 44 };
const BODY_TOP = 256;

/** Draws the card: night, two skylines, the ending's name; goals on the left, what 2014 kept on a paper on the right. */
export function drawShareCard(g: Ctx, card: ShareCard): void {
  drawNight(g);
  drawHead(g, card);
  drawGoals(g, card);
  drawKept(g, card);
  const foot = { x: PAD, y: CARD_HEIGHT - 34, width: CARD_WIDTH - PAD * 2 };
  drawLine(g, card.foot, foot, { size: 19, color: '#c9bfa6' });
}

function drawNight(g: Ctx): void {
  g.fillStyle = gradient(g, [0, 0, 0, CARD_HEIGHT], ['#131a27', '#1d1712', '#2c1f14']);
  g.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  g.fillStyle = radial(g, { x: 360, y: -40, from: 20, to: 760 }, ['#ffe9b03a', '#ffe9b000']);
  g.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  g.strokeStyle = BRASS;
  g.lineWidth = 3;
  roundRect(g, 12, 12, CARD_WIDTH - 24, CARD_HEIGHT - 24, 14);
  g.stroke();
}

function drawHead(g: Ctx, card: ShareCard): void {
  const width = CARD_WIDTH - PAD * 2;
  const style = SIDE_STYLE[card.side];
  drawLine(g, card.game, { x: PAD, y: 62, width: 300 }, { size: 26, weight: 700, color: BRASS });
  const seat = { x: CARD_WIDTH - PAD, y: 62, width: 700 };
  const taken = drawLine(g, card.seat, seat, { size: 24, color: '#f0e6d2', align: 'right' });
  drawIcon(g, style.mark, { x: CARD_WIDTH - PAD - taken - 22, y: 62, size: 20, color: style.color });
  drawLine(g, card.ending, { x: PAD, y: 132, width }, { size: 66, weight: 700, color: '#fff6e0' });
  drawParagraph(
    g,
    card.story,
    { x: PAD, y: 180, w: width, h: 70 },
    { size: 25, color: '#efe4cd', leading: 1.3 },
  );
}

function drawGoals(g: Ctx, card: ShareCard): void {
  const title = { x: LEFT.x, y: BODY_TOP + 16, width: LEFT.w };
  drawLine(g, card.goalsTitle, title, { size: 23, weight: 700, color: BRASS_LIGHT });
  const height = 80;
  card.goals.slice(0, 3).forEach((goal, index) => {
    const y = BODY_TOP + 50 + index * (height + 8);
    g.fillStyle = goal.met ? '#00604a' : '#5a2b12';
    roundRect(g, LEFT.x, y, LEFT.w, height, 10);
    g.fill();
    const color = goal.met ? '#8ff0d2' : '#ffc39b';
    drawIcon(g, goal.met ? 'check' : 'cross', { x: LEFT.x + 34, y: y + height / 2, size: 30, color });
    drawParagraph(
      g,
      goal.text,
      { x: LEFT.x + 66, y: y + 12, w: LEFT.w - 210, h: height - 20 },
      { size: 23, color: '#ffffff', leading: 1.2 },
    );
    const word = { x: LEFT.x + LEFT.w - 20, y: y + height / 2, width: 116 };
    drawLine(g, goal.word, word, { size: 21, weight: 700, color, align: 'right' });
  });
}

function drawKept(g: Ctx, card: ShareCard): void {
  const top = BODY_TOP - 6;
  const bottom = CARD_HEIGHT - 64;
  const line = 33;
  const shown = card.kept.slice(0, card.kept.length > MOST_KEPT ? MOST_KEPT - 1 : MOST_KEPT);
  const more = card.kept.length - shown.length;
  const rows = Math.max(1, shown.length + (more > 0 ? 1 : 0));
  const height = Math.min(bottom - top, 72 + rows * line);
  // the two capitals stand in what room is left below the paper
  const room = bottom - top - height;
  if (room > 90) drawSkylines(g, { x: RIGHT.x, y: top + height, w: RIGHT.w, h: room });
  withShadow(g, { blur: 16, down: 6 }, () => {
    g.fillStyle = gradient(g, [0, top, 0, top + height], [PAPER, PAPER_EDGE]);
    roundRect(g, RIGHT.x, top, RIGHT.w, height, 12);
    g.fill();
  });
  const inside = { x: RIGHT.x + 24, w: RIGHT.w - 48 };
  const title = { x: inside.x, y: top + 32, width: inside.w };
  drawLine(g, card.keptTitle, title, { size: 23, weight: 700, color: INK });
  if (card.kept.length === 0) {
    const box = { x: inside.x, y: top + 58, w: inside.w, h: height - 66 };
    drawParagraph(g, card.nothing, box, { size: 20, color: INK_SOFT });
    return;
  }
  shown.forEach((clause, index) => {
    const y = top + 72 + index * line;
    drawIcon(g, 'check', { x: inside.x + 9, y, size: 18, color: '#00664b' });
    const name = drawLine(
      g,
      clause.name,
      { x: inside.x + 28, y, width: inside.w * 0.56 },
      { size: 20, weight: 700, color: INK },
    );
    const rest = inside.w - 28 - name - 12;
    const level = { x: inside.x + inside.w, y, width: rest };
    drawLine(g, clause.level, level, { size: 17, color: INK_SOFT, align: 'right' });
  });
  if (more <= 0) return;
  const y = top + 72 + shown.length * line;
  drawLine(g, card.more(more), { x: inside.x + 28, y, width: inside.w - 28 }, { size: 19, color: INK_SOFT });
}
