import type { Box, WindowSpot } from '../layout/TableLayout.ts';
import type { RoomModel } from '../model/SceneModel.ts';
import { type Ctx, gradient, radial, roundRect, speckle, withShadow } from './canvas.ts';

/** Sky from top to horizon, the far hills, the near trees: one for each half-year, 2009H2 to 2012H2. */
const LIGHT = [
  { sky: ['#5b86b5', '#f0c27e'], hills: '#5d6f86', trees: '#b5622b', sun: 0.66 },
  { sky: ['#79aede', '#dcecf5'], hills: '#6f8fa0', trees: '#9a6fc0', sun: 0.3 },
  { sky: ['#3f4e73', '#d98a56'], hills: '#4d5168', trees: '#a0482a', sun: 0.8 },
  { sky: ['#6b7784', '#aeb7bd'], hills: '#66717a', trees: '#8a78a8', sun: null },
  { sky: ['#5f93c4', '#f4d9a0'], hills: '#62788c', trees: '#c07f2e', sun: 0.55 },
  { sky: ['#6aa4e0', '#e6f2f4'], hills: '#6d93a0', trees: '#a678c8', sun: 0.26 },
  { sky: ['#141d38', '#4a4a70'], hills: '#23294a', trees: '#2d3346', sun: null },
] as const;

/** A sash window: one capital's skyline under the sky of the half-year. */
export function drawWindow(g: Ctx, spot: WindowSpot, room: RoomModel): void {
  const { x, y, w, h } = spot;
  withShadow(g, { blur: 10, down: 3 }, () => {
    g.fillStyle = '#3b2a1c';
    roundRect(g, x - 6, y - 6, w + 12, h + 14, 4);
    g.fill();
  });
  g.save();
  roundRect(g, x, y, w, h, 2);
  g.clip();
  drawSky(g, spot, room);
  if (spot.side === 'us') drawWashington(g, spot, room);
  else drawMexicoCity(g, spot, room);
  drawTrees(g, spot, room);
  if (room.half === 3) drawRain(g, spot);
  g.fillStyle = gradient(g, [x, y, x + w, y + h], ['#ffffff2e', '#ffffff00', '#ffffff14', '#ffffff00']);
  g.fillRect(x, y, w, h);
  g.restore();
  g.strokeStyle = '#6b4c30';
  g.lineWidth = Math.max(2, w * 0.024);
  g.beginPath();
  for (const third of [w / 3, (w * 2) / 3]) {
    g.moveTo(x + third, y);
    g.lineTo(x + third, y + h);
  }
  g.moveTo(x, y + h * 0.42);
  g.lineTo(x + w, y + h * 0.42);
  g.stroke();
  g.strokeStyle = '#7d5b3a';
  g.lineWidth = Math.max(2, w * 0.03);
  roundRect(g, x, y, w, h, 2);
  g.stroke();
  g.fillStyle = '#6b4c30';
  g.fillRect(x - 8, y + h, w + 16, Math.max(4, h * 0.04));
}

function drawSky(g: Ctx, { x, y, w, h }: WindowSpot, room: RoomModel): void {
  const light = LIGHT[room.half % LIGHT.length] ?? LIGHT[0];
  g.fillStyle = gradient(g, [x, y, x, y + h * 0.85], light.sky);
  g.fillRect(x, y, w, h);
  if (light.sun !== null) {
    const at = { x: x + w * 0.72, y: y + h * light.sun };
    g.fillStyle = radial(g, { ...at, from: 1, to: w * 0.5 }, ['#fff6d8cc', '#fff6d800']);
    g.fillRect(x, y, w, h);
  }
  if (room.half === 6) {
    const random = speckle(Math.round(w) + 11);
    g.fillStyle = '#ffffffaa';
    for (let star = 0; star < 26; star++) {
      g.fillRect(x + random() * w, y + random() * h * 0.5, 1, 1);
    }
  }
  if (room.half === 3) {
    g.fillStyle = '#4e575f66';
    for (const [cx, cy, r] of [
      [0.2, 0.16, 0.26],
      [0.5, 0.1, 0.3],
      [0.82, 0.2, 0.28],
    ] as const) {
      g.beginPath();
      g.ellipse(x + w * cx, y + h * cy, w * r, h * 0.1, 0, 0, Math.PI * 2);
      g.fill();
    }
  }
}

/** Dome and obelisk. */
function drawWashington(g: Ctx, { x, y, w, h }: WindowSpot, room: RoomModel): void {
  const night = room.half === 6;
  const light = LIGHT[room.half % LIGHT.length] ?? LIGHT[0];
  g.save();
  g.translate(x, y);
  g.scale(w / 100, h / 120);
  g.fillStyle = light.hills;
  g.fill(new Path2D('M0 92Q20 86 40 90T100 86V120H0Z'));
  g.fillStyle = night ? '#8f93b3' : '#f0ece0';
  g.fill(new Path2D('M79 96L80.5 42L82.5 36L84.5 42L86 96Z'));
  g.fill(
    new Path2D('M12 96V78H30V74H32V66Q32 52 44 50V47H46V42L47 38L48 42V47H50V50Q62 52 62 66V74H64V78H76V96Z'),
  );
  g.fillStyle = night ? '#5d6180' : '#c9c2b2';
  for (let column = 0; column < 7; column++) g.fillRect(34 + column * 4.2, 67, 1.6, 8);
  for (let column = 0; column < 15; column++) g.fillRect(14 + column * 4.2, 82, 1.5, 14);
  if (night) {
    g.fillStyle = '#ffd98a';
    for (const [wx, wy] of [
      [18, 84],
      [30, 84],
      [46, 84],
      [58, 84],
      [70, 84],
    ] as const) {
      g.fillRect(wx, wy, 1.8, 5);
    }
  }
  g.restore();
}

/** Two volcanoes and a winged column. */
function drawMexicoCity(g: Ctx, { x, y, w, h }: WindowSpot, room: RoomModel): void {
  const night = room.half === 6;
  const light = LIGHT[room.half % LIGHT.length] ?? LIGHT[0];
  g.save();
  g.translate(x, y);
  g.scale(w / 100, h / 120);
  g.fillStyle = light.hills;
  g.fill(new Path2D('M-4 100L26 58Q30 54 34 58L52 80Q60 74 68 66L76 60Q80 56 84 60L110 96V120H-4Z'));
  g.fillStyle = night ? '#9aa0c0' : '#f6f6f4';
  g.fill(new Path2D('M22 63.500L26 58Q30 54 34 58L38.5 63.500L35 65L32 62L29 66L26 63Z'));
  g.fill(new Path2D('M71 64L76 60Q80 56 84 60L88 65L84 66L80 63L76 66Z'));
  g.fillStyle = night ? '#3a3f5e' : '#8d97a0';
  for (const [bx, by, bw] of [
    [2, 84, 9],
    [12, 78, 7],
    [66, 82, 8],
    [75, 76, 6],
    [82, 84, 10],
    [93, 80, 8],
  ] as const) {
    g.fillRect(bx, by, bw, 40);
  }
  g.fillStyle = night ? '#a9a6b8' : '#efe9da';
  g.fill(new Path2D('M44 100V94H47L48 48H52L53 94H56V100Z'));
  g.fillStyle = '#e0b64a';
  g.fill(
    new Path2D(
      'M50 48V38M50 36a1.8 1.8 0 1 0 .01 0zM49 39H51L52 47H48ZM49 40Q44 34 40 34Q43 40 48.5 43ZM51 40Q56 34 60 34Q57 40 51.5 43ZM51 38L55 32L52 40Z',
    ),
  );
  if (night) {
    g.fillStyle = '#ffd98a';
    const random = speckle(31);
    for (let lamp = 0; lamp < 26; lamp++) g.fillRect(random() * 100, 82 + random() * 16, 1.2, 1.6);
  }
  g.restore();
}

/** Both capitals at night, faintly, north to the left. */
export function drawSkylines(g: Ctx, board: Box): void {
  const night = { season: 'winter', half: 6, raised: false } as const;
  const size = { y: board.y + board.h * 0.3, w: board.h * 0.6, h: board.h * 0.7 };
  g.save();
  g.globalAlpha = 0.16;
  drawWashington(g, { ...size, x: board.x + board.w * 0.24 - size.w / 2, side: 'us' }, night);
  drawMexicoCity(g, { ...size, x: board.x + board.w * 0.76 - size.w / 2, side: 'mx' }, night);
  g.restore();
}

function drawTrees(g: Ctx, { x, y, w, h, side }: WindowSpot, room: RoomModel): void {
  const light = LIGHT[room.half % LIGHT.length] ?? LIGHT[0];
  const random = speckle(side === 'us' ? 5 : 17);
  const pink = side === 'us' && room.season === 'spring';
  for (let tree = 0; tree < 9; tree++) {
    const cx = x + (w * (tree + random() * 0.8)) / 8.4;
    const top = y + h * (0.86 + random() * 0.05);
    const r = w * (0.075 + random() * 0.05);
    g.fillStyle = pink ? '#e3a6c0' : tree % 3 === 0 && room.season !== 'winter' ? '#4f6b46' : light.trees;
    g.beginPath();
    g.arc(cx, top, r, 0, Math.PI * 2);
    g.arc(cx + r * 0.8, top + r * 0.5, r * 0.8, 0, Math.PI * 2);
    g.arc(cx - r * 0.8, top + r * 0.5, r * 0.8, 0, Math.PI * 2);
    g.fill();
  }
  g.fillStyle = '#2b3a2c';
  g.fillRect(x, y + h * 0.96, w, h * 0.06);
}

function drawRain(g: Ctx, { x, y, w, h }: WindowSpot): void {
  const random = speckle(3);
  g.strokeStyle = '#e8f2f833';
  g.lineWidth = 1;
  for (let drop = 0; drop < 46; drop++) {
    const dx = x + random() * w;
    const dy = y + random() * h;
    g.beginPath();
    g.moveTo(dx, dy);
    g.lineTo(dx - 2, dy + 9);
    g.stroke();
  }
}
