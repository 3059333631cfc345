import type { Point, TableLayout } from '../layout/TableLayout.ts';
import type { RoomModel } from '../model/SceneModel.ts';
import { type Ctx, gradient, radial, roundRect, speckle, withShadow } from './canvas.ts';
import { BRASS } from './palette.ts';
import { drawSeasonLight, wallTint } from './seasonLight.ts';
import { drawWindow } from './windows.ts';

/** Wall, windows, floor and the table itself: everything that stands still during a half-year. */
export function drawRoom(g: Ctx, layout: TableLayout, room: RoomModel): void {
  drawWall(g, layout, room);
  for (const spot of layout.windows) drawWindow(g, spot, room);
  drawFloor(g, layout);
  drawTable(g, layout);
  drawSeasonLight(g, layout, room);
  drawVignette(g, layout);
}

function drawWall(g: Ctx, { width, horizon, kind }: TableLayout, room: RoomModel): void {
  g.fillStyle = gradient(g, [0, 0, 0, horizon], wallTint(room));
  g.fillRect(0, 0, width, horizon);
  const count = Math.max(3, Math.round(width / (kind === 'portrait' ? 90 : 158)));
  const panel = width / count;
  for (let index = 0; index < count; index++) {
    const x = index * panel;
    g.fillStyle = gradient(g, [0, 10, 0, horizon], ['#ffffff0d', '#ffffff03']);
    roundRect(g, x + 9, 10, panel - 18, horizon - 30, 5);
    g.fill();
    g.strokeStyle = '#0000004d';
    g.lineWidth = 2;
    g.stroke();
    g.strokeStyle = '#ffffff16';
    g.lineWidth = 1;
    roundRect(g, x + 11, 12, panel - 22, horizon - 34, 4);
    g.stroke();
  }
  g.fillStyle = radial(g, { x: width / 2, y: horizon * 0.3, from: 10, to: width * 0.5 }, [
    '#ffe9b024',
    '#ffe9b000',
  ]);
  g.fillRect(0, 0, width, horizon);
  g.fillStyle = gradient(g, [0, horizon - 14, 0, horizon], ['#2a211b', '#0f0c0a']);
  g.fillRect(0, horizon - 12, width, 12);
  g.fillStyle = '#7b5b33';
  g.fillRect(0, horizon - 13, width, 2);
}

function drawFloor(g: Ctx, { width, height, horizon }: TableLayout): void {
  g.fillStyle = gradient(g, [0, horizon, 0, height], ['#2b2230', '#53363d', '#5e4042']);
  g.fillRect(0, horizon, width, height - horizon);
  g.strokeStyle = '#ffffff09';
  g.lineWidth = 1;
  const step = width / 28;
  for (let line = -14; line <= 14; line++) {
    g.beginPath();
    g.moveTo(width / 2 + line * step, horizon);
    g.lineTo(width / 2 + line * step * 3.6, height);
    g.stroke();
  }
}

/** A heavy table: shadow, edge, grain, lamp light and a leather inlay with a brass line. */
function drawTable(g: Ctx, layout: TableLayout): void {
  const { tabletop, width, kind } = layout;
  const [farLeft, , nearRight] = tabletop;
  const radius = kind === 'portrait' ? 18 : 34;
  const thick = kind === 'portrait' ? 12 : 24;
  withShadow(g, { blur: 36, down: 24, color: '#000000cc' }, () => {
    g.fillStyle = '#20110a';
    shape(g, moved(tabletop, thick), radius);
    g.fill();
  });
  g.fillStyle = gradient(g, [0, nearRight.y - 40, 0, nearRight.y + thick], ['#5a3418', '#2a1509']);
  shape(g, moved(tabletop, thick - 3), radius);
  g.fill();
  g.fillStyle = gradient(g, [0, farLeft.y, 0, nearRight.y], ['#6a3f20', '#8f5b2c', '#a86e39']);
  shape(g, tabletop, radius);
  g.fill();
  g.save();
  shape(g, tabletop, radius);
  g.clip();
  drawGrain(g, layout);
  const depth = nearRight.y - farLeft.y;
  g.fillStyle = radial(
    g,
    { x: width / 2, y: farLeft.y + depth * 0.38, from: 10, to: Math.max(width * 0.42, depth * 0.5) },
    ['#fff3d04d', '#fff3d000'],
  );
  g.fillRect(0, farLeft.y, width, depth);
  g.restore();
  g.strokeStyle = '#ffd9a066';
  g.lineWidth = 1.5;
  shape(g, tabletop, radius);
  g.stroke();
  drawInlay(g, layout);
}

function drawGrain(g: Ctx, { tabletop, width }: TableLayout): void {
  const [farLeft, , nearRight] = tabletop;
  const random = speckle(7);
  for (let line = 0; line < 260; line++) {
    const y = farLeft.y + random() * (nearRight.y - farLeft.y);
    const x = random() * width - 100;
    g.strokeStyle = random() > 0.5 ? '#2b150826' : '#ffd9a014';
    g.lineWidth = 0.6 + random() * 1.6;
    g.beginPath();
    g.moveTo(x, y);
    g.bezierCurveTo(
      x + 80,
      y + random() * 6 - 3,
      x + 180,
      y + random() * 6 - 3,
      x + 260 + random() * 240,
      y + random() * 4 - 2,
    );
    g.stroke();
  }
}

function drawInlay(g: Ctx, { tabletop, width, kind }: TableLayout): void {
  const [farLeft, , nearRight] = tabletop;
  const middle = { x: width / 2, y: (farLeft.y + nearRight.y) / 2 };
  const across = kind === 'portrait' ? 0.8 : 0.93;
  const along = kind === 'portrait' ? 0.97 : 0.64;
  const inlay = tabletop.map((corner) => ({
    x: middle.x + (corner.x - middle.x) * across,
    y: middle.y + (corner.y - middle.y) * along,
  }));
  const radius = kind === 'portrait' ? 14 : 26;
  g.fillStyle = gradient(g, [0, farLeft.y, 0, nearRight.y], ['#10392f', '#1b5648', '#1f6152']);
  shape(g, inlay, radius);
  g.fill();
  g.save();
  shape(g, inlay, radius);
  g.clip();
  g.fillStyle = radial(g, { x: middle.x, y: middle.y, from: 20, to: width * 0.4 }, [
    '#ffffff1c',
    '#00000022',
  ]);
  g.fillRect(0, farLeft.y, width, nearRight.y - farLeft.y);
  g.restore();
  g.strokeStyle = BRASS;
  g.lineWidth = kind === 'portrait' ? 1.2 : 2;
  shape(g, inlay, radius);
  g.stroke();
}

function drawVignette(g: Ctx, { width, height }: TableLayout): void {
  g.fillStyle = radial(
    g,
    {
      x: width / 2,
      y: height * 0.5,
      from: Math.min(width, height) * 0.4,
      to: Math.max(width, height) * 0.74,
    },
    ['#00000000', '#000000a0'],
  );
  g.fillRect(0, 0, width, height);
}

function moved(points: readonly Point[], down: number): readonly Point[] {
  return points.map((point) => ({ x: point.x, y: point.y + down }));
}

/** Starts a path of a four-cornered shape with round corners. */
function shape(g: Ctx, points: readonly Point[], radius: number): void {
  g.beginPath();
  points.forEach((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    const before = points[(index + points.length - 1) % points.length] ?? point;
    if (index === 0) g.moveTo((point.x + before.x) / 2, (point.y + before.y) / 2);
    g.arcTo(point.x, point.y, next.x, next.y, radius);
  });
  g.closePath();
}
