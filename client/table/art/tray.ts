import type { TrayModel, TrayRow } from '../model/SceneModel.ts';
import { type Ctx, gradient, roundRect, withShadow } from './canvas.ts';
import { drawIcon } from './icons.ts';
import { drawLine } from './lettering.ts';
import { BRASS, INK, INK_SOFT, OKABE } from './palette.ts';

/** The standing accord as an open folder: every clause that is not on a card, with its level as three pips. */
export function drawTray(g: Ctx, w: number, h: number, tray: TrayModel): void {
  withShadow(g, { blur: 7, down: 3 }, () => {
    g.fillStyle = gradient(g, [0, 0, 0, h], ['#6b3d2a', '#4a281b']);
    roundRect(g, 3, 3, w - 6, h - 9, 6);
    g.fill();
  });
  g.strokeStyle = '#d9b66a99';
  g.lineWidth = 1;
  roundRect(g, 5.5, 5.5, w - 11, h - 14, 4);
  g.stroke();
  g.fillStyle = gradient(g, [0, 8, 0, h], ['#fffdf4', '#efe6cf']);
  g.fillRect(9, 9, w - 18, h - 21);
  const title = 15;
  drawLine(
    g,
    tray.title,
    { x: 15, y: 9 + title * 0.66, width: w - 30 },
    { size: 12.5, weight: 700, color: INK },
  );
  const frame = { x: 9, y: 9 + title * 1.25, w: w - 18, h: 14 };
  g.fillStyle = tray.frame === 'shared' ? '#0b5d4a' : '#7a4f00';
  g.fillRect(frame.x, frame.y, frame.w, frame.h);
  drawIcon(g, tray.frame === 'shared' ? 'link' : 'arrow', {
    x: 17,
    y: frame.y + 7,
    size: 10,
    color: '#ffffff',
  });
  drawLine(
    g,
    tray.frameWord,
    { x: 25, y: frame.y + 7, width: w - 38 },
    { size: 10.5, weight: 700, color: '#ffffff' },
  );
  const top = frame.y + frame.h + 3;
  const step = Math.min(19, (h - 14 - top) / Math.max(1, tray.rows.length));
  tray.rows.forEach((row, index) => {
    drawRow(g, row, { x: 14, y: top + (index + 0.5) * step, w: w - 28, step });
  });
}

function drawRow(
  g: Ctx,
  row: TrayRow,
  at: { readonly x: number; readonly y: number; readonly w: number; readonly step: number },
): void {
  const size = Math.min(12.5, at.step * 0.82);
  const pips = size * 3.3;
  const weight = row.changed ? 700 : 400;
  const name = { x: at.x, y: at.y, width: at.w - pips - size * 2.6 };
  drawLine(g, row.name, name, { size, weight, color: row.note === '' ? INK : '#8a3a00' });
  let x = at.x + at.w - pips - size * 0.9;
  if (row.tokens > 0) {
    for (let token = 0; token < row.tokens; token++) {
      g.fillStyle = OKABE.purple;
      g.strokeStyle = INK;
      g.lineWidth = 1;
      g.beginPath();
      g.arc(x - token * size * 0.7, at.y, size * 0.42, 0, Math.PI * 2);
      g.fill();
      g.stroke();
    }
    x -= size * 1.5;
  } else if (row.note !== '') {
    drawIcon(g, 'pause', { x, y: at.y, size: size * 0.9, color: '#8a3a00' });
    x -= size;
  } else if (row.quiet) {
    drawIcon(g, 'quiet', { x, y: at.y, size: size * 0.9, color: INK_SOFT });
  }
  for (const level of [1, 2, 3]) {
    g.beginPath();
    g.arc(at.x + at.w - pips + (level - 0.5) * (pips / 3), at.y, size * 0.36, 0, Math.PI * 2);
    g.fillStyle = level <= row.level ? (row.changed ? OKABE.green : INK_SOFT) : '#ffffff';
    g.fill();
    g.strokeStyle = INK_SOFT;
    g.lineWidth = 0.9;
    g.stroke();
  }
}

/** The same on a phone: one column of pips a clause. */
export function drawTrayStrip(g: Ctx, w: number, h: number, tray: TrayModel): void {
  withShadow(g, { blur: 5, down: 2 }, () => {
    g.fillStyle = gradient(g, [0, 0, 0, h], ['#6b3d2a', '#4a281b']);
    roundRect(g, 2, 2, w - 4, h - 6, 5);
    g.fill();
  });
  g.strokeStyle = BRASS;
  g.lineWidth = 1;
  g.stroke();
  drawLine(g, tray.title, { x: 9, y: 11, width: w - 30 }, { size: 10.5, weight: 700, color: '#fff3d6' });
  drawIcon(g, tray.frame === 'shared' ? 'link' : 'arrow', { x: w - 13, y: 11, size: 10, color: '#fff3d6' });
  const step = (w - 16) / Math.max(1, tray.rows.length);
  tray.rows.forEach((row, index) => {
    const x = 8 + index * step;
    for (const level of [1, 2, 3]) {
      g.fillStyle = level <= row.level ? (row.changed ? '#35d0a4' : '#f0dfb4') : '#ffffff22';
      roundRect(g, x + 1 + ((level - 1) * (step - 4)) / 3, h - 19, (step - 4) / 3 - 1, 9, 1.5);
      g.fill();
    }
    if (row.tokens > 0) {
      g.fillStyle = OKABE.purple;
      g.beginPath();
      g.arc(x + step / 2, h - 22, 3.4, 0, Math.PI * 2);
      g.fill();
    }
  });
}
