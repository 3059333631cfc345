import type { Side } from '../../../shared/game/ids.ts';
import { type Ctx, gradient, radial, roundRect, withShadow } from '../../table/art/canvas.ts';
import { DELEGATE, drawDelegate } from '../../table/art/delegate/drawDelegate.ts';
import { drawFlag } from '../../table/art/flags.ts';
import { BRASS, SIDE_STYLE } from '../../table/art/palette.ts';
import { drawWindow } from '../../table/art/windows.ts';
import type { Mood } from '../../table/model/SceneModel.ts';

/** A night sky in the windows. */
const NIGHT = { season: 'winter', half: 6, raised: false } as const;

/** The colour of each home's room, and who sits there: parties, chambers, the public. */
const HOMES = {
  us: { wall: ['#0b1a2e', '#1b3a5c', '#10243b'], table: ['#28405c', '#142438'], people: [3, 1, 5, 2, 4] },
  mx: { wall: ['#0b211e', '#1b4a40', '#102c27'], table: ['#5a3517', '#2c190a'], people: [9, 8, 11, 10, 7] },
} as const;

/** The second table: people at home, under the night windows of their own capital. */
export function drawHomeRoom(g: Ctx, w: number, h: number, side: Side, mood: Mood): void {
  const home = HOMES[side];
  g.fillStyle = gradient(g, [0, 0, 0, h], home.wall);
  g.fillRect(0, 0, w, h);
  drawWall(g, w, h, side);
  g.fillStyle = radial(g, { x: w / 2, y: h * 0.62, from: 10, to: Math.max(w, h) * 0.5 }, [
    '#ffe2a23c',
    '#ffe2a200',
  ]);
  g.fillRect(0, 0, w, h);
  drawPeople(g, w, h, home.people, side, mood);
  drawFront(g, w, h, home.table, side);
  g.fillStyle = gradient(g, [0, 0, 0, h], ['#03070dcc', '#03070d33', '#03070d00', '#03070d66']);
  g.fillRect(0, 0, w, h);
  g.fillStyle = radial(g, { x: w / 2, y: h * 0.52, from: Math.min(w, h) * 0.4, to: Math.max(w, h) * 0.74 }, [
    '#03070d00',
    '#03070dc0',
  ]);
  g.fillRect(0, 0, w, h);
}

/** The capital at night on one side, the colours of the house on the other; between them hangs what home says. */
function drawWall(g: Ctx, w: number, h: number, side: Side): void {
  const wide = w > h;
  const size = { w: wide ? Math.min(w * 0.19, h * 0.42) : w * 0.38, h: h * (wide ? 0.46 : 0.24) };
  drawWindow(g, { side, x: w * 0.07, y: h * (wide ? 0.11 : 0.37), ...size }, NIGHT);
  const flag = { w: size.w * 1.05, h: size.w * 0.63 };
  const left = w * 0.93 - flag.w;
  const top = h * (wide ? 0.2 : 0.4);
  g.fillStyle = gradient(g, [left - 9, 0, left - 2, 0], [BRASS, '#6d4f1b']);
  roundRect(g, left - 9, top - flag.h * 0.18, 7, size.h * 0.86, 3);
  g.fill();
  withShadow(g, { blur: 14, down: 6 }, () => drawFlag(g, side, { x: left, y: top, ...flag }));
  g.fillStyle = '#03070d55';
  g.fillRect(left, top, flag.w, flag.h);
}

function drawPeople(g: Ctx, w: number, h: number, people: readonly number[], side: Side, mood: Mood): void {
  const count = w > h ? 5 : 3;
  const scale = Math.min((h * 0.3) / DELEGATE.h, (w / count / DELEGATE.w) * 0.98);
  const step = Math.min(w / count, DELEGATE.w * scale * 1.28);
  people.slice(0, count).forEach((portrait, index) => {
    const x = w / 2 + (index - (count - 1) / 2) * step;
    const away = Math.abs(index - (count - 1) / 2);
    g.save();
    g.translate(x - (DELEGATE.w * scale) / 2, h * (0.815 - away * 0.008) - DELEGATE.h * scale);
    g.scale(scale, scale);
    drawDelegate(g, { portrait, side, mood: moodOf(mood, index), back: false, empty: false });
    g.restore();
  });
}

/** Not everybody takes it alike. */
function moodOf(mood: Mood, index: number): Mood {
  return mood === 'angry' && index % 2 === 1 ? 'worried' : mood;
}

/** The table at home, seen from where the news comes in. */
function drawFront(g: Ctx, w: number, h: number, colors: readonly string[], side: Side): void {
  const top = h * 0.775;
  withShadow(g, { blur: 30, down: -8, color: '#000000aa' }, () => {
    g.fillStyle = gradient(g, [0, top, 0, h], colors);
    roundRect(g, -30, top, w + 60, h, 26);
    g.fill();
  });
  g.fillStyle = '#ffe7b030';
  roundRect(g, -30, top, w + 60, h * 0.035, 18);
  g.fill();
  g.fillStyle = SIDE_STYLE[side].color;
  g.fillRect(0, top + h * 0.04, w, 4);
  g.fillStyle = BRASS;
  g.fillRect(0, top + h * 0.04 + 6, w, 1.5);
}
