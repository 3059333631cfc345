import type { NewsCard, NewsModel } from '../model/SceneModel.ts';
import { type Ctx, gradient, roundRect, speckle, withShadow } from './canvas.ts';
import { drawFlag } from './flags.ts';
import { drawIcon } from './icons.ts';
import { drawLine, drawParagraph, linesOf } from './lettering.ts';
import { INK, INK_SOFT } from './palette.ts';

/** Newspapers are set in a serif; the page's own letters stand in where there is none. */
const SERIF = 'Georgia, "Liberation Serif", "Times New Roman", serif';

/** The front page of the half-year: its name, what it is called, what happened. */
export function drawFrontPage(g: Ctx, w: number, h: number, news: NewsModel): void {
  const small = w < 200;
  paper(g, w, h, '#f4eee0');
  const random = speckle(9);
  g.fillStyle = '#00000008';
  for (let spot = 0; spot < 120; spot++) g.fillRect(6 + random() * (w - 12), 5 + random() * (h - 14), 1.4, 1);
  const x = small ? 11 : 18;
  const inner = w - x * 2;
  const mast = small ? 11 : 14;
  drawLine(
    g,
    news.half,
    { x: w / 2, y: 7 + mast * 0.8, width: inner },
    { size: mast, color: INK_SOFT, align: 'center', family: SERIF },
  );
  g.strokeStyle = INK;
  g.lineWidth = 1;
  g.beginPath();
  g.moveTo(x, 9 + mast * 1.4);
  g.lineTo(w - x, 9 + mast * 1.4);
  g.moveTo(x, 11 + mast * 1.4);
  g.lineTo(w - x, 11 + mast * 1.4);
  g.stroke();
  const head = small ? 17 : 27;
  drawLine(
    g,
    news.title,
    { x: w / 2, y: 14 + mast * 1.4 + head * 0.6, width: inner },
    { size: head, weight: 700, color: INK, align: 'center', family: SERIF },
  );
  const top = 18 + mast * 1.4 + head * 1.1;
  drawParagraph(
    g,
    news.story,
    { x, y: top, w: inner, h: h - top - 12 },
    { size: small ? 12 : 16, color: INK, leading: 1.26 },
  );
}

/** A news card. Where people die it is a plain notice without ornament. */
export function drawNewsCard(g: Ctx, w: number, h: number, card: NewsCard): void {
  const small = w < 200;
  paper(g, w, h, card.sober ? '#f2f2f0' : '#fffaf0');
  const x = (small ? 11 : 17) + (card.sober ? 5 : 0);
  let top = small ? 9 : 13;
  if (card.asked !== null && !card.sober) {
    g.fillStyle = '#6b3f82';
    g.beginPath();
    g.roundRect(5, 4, w - 10, small ? 5 : 7, [5, 5, 0, 0]);
    g.fill();
    top += small ? 3 : 4;
  }
  if (card.sober) {
    g.fillStyle = '#2b2f36';
    g.fillRect(5, 12, 4, h - 28);
  }
  const head = small ? 13.5 : 19;
  const size = small ? 11 : 13;
  const left = x + (card.asked === null ? 0 : 22) + (card.answered ? 15 : 0);
  const style = { size, weight: 700, color: '#5b3470', leading: 1.16 } as const;
  const lines = linesOf(g, card.notes.join(' · '), w - x - left, style).length;
  const noteLines = card.notes.length === 0 ? 0 : Math.min(h < 90 ? 1 : 2, lines);
  const foot = noteLines === 0 ? 0 : noteLines * size * 1.16 + 4;
  const headline = drawParagraph(
    g,
    card.headline,
    { x, y: top, w: w - x * 2, h: Math.min(head * 2.5, h - top - foot - 12) },
    { size: head, weight: 700, color: INK, leading: 1.14, ...(card.sober ? {} : { family: SERIF }) },
  );
  top += headline + (small ? 3 : 6);
  drawParagraph(
    g,
    card.body,
    { x, y: top, w: w - x * 2, h: h - top - foot - 12 },
    { size: small ? 12 : 15, color: INK, leading: 1.24 },
  );
  if (foot === 0) return;
  const y = h - 11 - foot;
  if (card.asked !== null) drawFlag(g, card.asked, { x, y: y + 1.5, w: 17, h: 11 });
  if (card.answered) drawIcon(g, 'check', { x: left - 8, y: y + 7, size: 12, color: '#00664b' });
  drawParagraph(g, card.notes.join(' · '), { x: left, y, w: w - x - left, h: foot }, style);
}

/** The back of a news card. */
export function drawNewsBack(g: Ctx, w: number, h: number): void {
  withShadow(g, { blur: 9, down: 4 }, () => {
    g.fillStyle = gradient(g, [0, 0, 0, h], ['#7a2b26', '#54191a']);
    roundRect(g, 5, 4, w - 10, h - 12, 5);
    g.fill();
  });
  g.strokeStyle = '#e8d3a2';
  g.lineWidth = 1.5;
  roundRect(g, 12, 11, w - 24, h - 26, 4);
  g.stroke();
  drawIcon(g, 'announced', { x: w / 2, y: h / 2 - 2, size: Math.min(52, h * 0.4), color: '#e8d3a2' });
}

function paper(g: Ctx, w: number, h: number, color: string): void {
  withShadow(g, { blur: 9, down: 4 }, () => {
    g.fillStyle = color;
    roundRect(g, 5, 4, w - 10, h - 12, 4);
    g.fill();
  });
  g.fillStyle = gradient(g, [0, 0, w, 0], ['#ffffff66', '#00000000', '#0000000c']);
  roundRect(g, 5, 4, w - 10, h - 12, 4);
  g.fill();
}
