import { type Ctx, gradient, radial, roundRect, speckle, withShadow } from '../../table/art/canvas.ts';
import { DELEGATE, drawDelegate } from '../../table/art/delegate/drawDelegate.ts';
import { drawFlag } from '../../table/art/flags.ts';
import { BRASS } from '../../table/art/palette.ts';
import type { Mood } from '../../table/model/SceneModel.ts';

/** Where things stand in the room, as shares of its height. */
const HORIZON = 0.4;
const TABLE_TOP = 0.43;

/** A dark room, a lamp over a table, and two people of the north on its far side. The paper lies in the light. */
export function drawTableRoom(g: Ctx, w: number, h: number, mood: Mood): void {
  drawWall(g, w, h);
  drawPeople(g, w, h, mood);
  drawTable(g, w, h);
  drawLamp(g, w, h);
  g.fillStyle = radial(g, { x: w / 2, y: h * 0.5, from: Math.min(w, h) * 0.34, to: Math.max(w, h) * 0.72 }, [
    '#03070d00',
    '#03070dd8',
  ]);
  g.fillRect(0, 0, w, h);
}

function drawWall(g: Ctx, w: number, h: number): void {
  const horizon = h * HORIZON;
  g.fillStyle = gradient(g, [0, 0, 0, horizon], ['#0a1422', '#1d3146']);
  g.fillRect(0, 0, w, horizon);
  const panels = Math.max(3, Math.round(w / 190));
  const panel = w / panels;
  for (let index = 0; index < panels; index++) {
    g.strokeStyle = '#ffffff10';
    g.lineWidth = 1.5;
    roundRect(g, index * panel + 12, h * 0.03, panel - 24, horizon - h * 0.09, 5);
    g.stroke();
    g.strokeStyle = '#00000044';
    roundRect(g, index * panel + 14, h * 0.03 + 2, panel - 28, horizon - h * 0.09 - 4, 4);
    g.stroke();
  }
  g.fillStyle = gradient(g, [0, horizon, 0, h], ['#1d1620', '#120c12']);
  g.fillRect(0, horizon, w, h - horizon);
  g.fillStyle = '#6d5230';
  g.fillRect(0, horizon - 3, w, 3);
}

function drawPeople(g: Ctx, w: number, h: number, mood: Mood): void {
  const scale = Math.min((h * 0.27) / DELEGATE.h, (w * 0.44) / DELEGATE.w);
  const spread = Math.min(w * 0.24, DELEGATE.w * scale * 0.95);
  for (const [portrait, x] of [
    [0, w / 2 - spread],
    [4, w / 2 + spread],
  ] as const) {
    g.save();
    g.translate(x - (DELEGATE.w * scale) / 2, h * (TABLE_TOP + 0.015) - DELEGATE.h * scale);
    g.scale(scale, scale);
    drawDelegate(g, { portrait, side: 'us', mood, back: false, empty: false });
    g.restore();
  }
}

function drawTable(g: Ctx, w: number, h: number): void {
  const top = h * TABLE_TOP;
  const far = Math.min(w * 0.46, h * 0.52);
  const near = Math.max(w * 0.56, far * 1.5);
  const shape = (inset: number): void => {
    const drop = inset * 0.6;
    g.beginPath();
    g.moveTo(w / 2 - far + inset, top + drop);
    g.lineTo(w / 2 + far - inset, top + drop);
    g.lineTo(w / 2 + near - inset * 0.6, h + 2);
    g.lineTo(w / 2 - near + inset * 0.6, h + 2);
    g.closePath();
  };
  withShadow(g, { blur: 40, down: -6, color: '#000000aa' }, () => {
    g.fillStyle = gradient(g, [0, top, 0, h], ['#5d3719', '#a06a36', '#6f4520']);
    shape(0);
    g.fill();
  });
  g.save();
  shape(0);
  g.clip();
  const random = speckle(11);
  for (let line = 0; line < 240; line++) {
    const y = top + random() ** 1.6 * (h - top);
    const x = random() * w * 1.2 - w * 0.1;
    g.strokeStyle = random() > 0.5 ? '#2b15082e' : '#ffd9a016';
    g.lineWidth = 0.6 + random() * 1.6;
    g.beginPath();
    g.moveTo(x, y);
    g.quadraticCurveTo(x + 120, y + random() * 5 - 2, x + 200 + random() * 300, y + random() * 4 - 2);
    g.stroke();
  }
  g.restore();
  g.fillStyle = gradient(g, [0, top, 0, h], ['#10392f', '#1d5b4b', '#123c32']);
  shape(Math.min(46, w * 0.05));
  g.fill();
  g.strokeStyle = BRASS;
  g.lineWidth = 2;
  g.stroke();
  g.save();
  shape(0);
  g.clip();
  const glow = { x: w / 2, y: h * 0.62, from: 10, to: Math.max(h * 0.44, w * 0.3) };
  g.fillStyle = radial(g, glow, ['#fff1c07a', '#ffe7a02e', '#ffe7a000']);
  g.fillRect(0, top, w, h - top);
  g.restore();
  drawPennant(g, w / 2, top, h);
}

/** The two flags on their stand, at the far edge. */
function drawPennant(g: Ctx, x: number, top: number, h: number): void {
  const size = h * 0.03;
  for (const [side, way] of [
    ['us', -1],
    ['mx', 1],
  ] as const) {
    g.strokeStyle = BRASS;
    g.lineWidth = 2;
    g.beginPath();
    g.moveTo(x, top + size * 0.7);
    g.lineTo(x + way * size * 0.75, top - size * 1.9);
    g.stroke();
    const left = way < 0 ? x - size * 2.5 : x + size * 0.75;
    drawFlag(g, side, { x: left, y: top - size * 1.9, w: size * 1.75, h: size * 1.1 });
  }
  g.fillStyle = '#3a2410';
  g.beginPath();
  g.ellipse(x, top + size * 0.7, size * 0.55, size * 0.2, 0, 0, Math.PI * 2);
  g.fill();
}

function drawLamp(g: Ctx, w: number, h: number): void {
  const x = w / 2;
  const bottom = h * 0.135;
  const half = Math.min(h * 0.13, w * 0.24);
  drawBeam(g, w, h, { x, bottom, half });
  g.strokeStyle = '#05090f';
  g.lineWidth = 4;
  g.beginPath();
  g.moveTo(x, 0);
  g.lineTo(x, bottom - half * 0.6);
  g.stroke();
  withShadow(g, { blur: 18, down: 6 }, () => {
    g.fillStyle = gradient(g, [x - half, 0, x + half, 0], ['#5f471c', '#e2bf74', '#8a682c']);
    g.beginPath();
    g.moveTo(x - half, bottom);
    g.bezierCurveTo(
      x - half * 0.9,
      bottom - half * 0.85,
      x + half * 0.9,
      bottom - half * 0.85,
      x + half,
      bottom,
    );
    g.closePath();
    g.fill();
  });
  g.fillStyle = '#fff6d8';
  g.beginPath();
  g.ellipse(x, bottom, half * 0.98, half * 0.075, 0, 0, Math.PI * 2);
  g.fill();
  g.fillStyle = radial(g, { x, y: bottom, from: 2, to: half * 1.5 }, ['#fff3c988', '#fff3c900']);
  g.fillRect(x - half * 1.5, bottom - half * 1.5, half * 3, half * 3);
}

/** The light of the lamp: strongest straight down, nothing at its edges, fading on its way. */
function drawBeam(
  g: Ctx,
  w: number,
  h: number,
  lamp: { readonly x: number; readonly bottom: number; readonly half: number },
): void {
  const layer = document.createElement('canvas');
  layer.width = Math.ceil(w);
  layer.height = Math.ceil(h);
  const light = layer.getContext('2d');
  if (light === null) return;
  const apex = lamp.bottom - lamp.half * 1.1;
  const angle = Math.min(0.5, Math.atan2(Math.max(lamp.half * 2.6, w * 0.22), h - apex));
  // a conic gradient starts to the right and turns clockwise; straight down is a quarter turn
  const cone = light.createConicGradient(0, lamp.x, apex);
  const part = angle / (2 * Math.PI);
  for (const [at, alpha] of [
    [0.25 - part, 0],
    [0.25 - part * 0.6, 0.16],
    [0.25, 0.34],
    [0.25 + part * 0.6, 0.16],
    [0.25 + part, 0],
  ] as const)
    cone.addColorStop(at, `rgba(255, 238, 190, ${alpha})`);
  light.fillStyle = cone;
  light.fillRect(0, lamp.bottom, w, h - lamp.bottom);
  light.globalCompositeOperation = 'destination-in';
  light.fillStyle = gradient(light, [0, lamp.bottom, 0, h * 0.92], ['#000', '#0009', '#0000']);
  light.fillRect(0, 0, w, h);
  g.drawImage(layer, 0, 0, w, h);
}
