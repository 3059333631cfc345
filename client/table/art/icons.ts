import type { Ctx } from './canvas.ts';

/** Every icon is a path on an 18 by 18 field: no glyph of a font is needed, and both renderers draw the same. */
const ICONS = {
  check: { d: 'M3 9l4 4 8-9', fill: false },
  cross: { d: 'M4 4l10 10M14 4L4 14', fill: false },
  dash: { d: 'M4 9h10', fill: false },
  triangle: { d: 'M9 3l7 12H2z', fill: true },
  dot: { d: 'M9 3a6 6 0 1 0 .01 0z', fill: true },
  ring: { d: 'M9 3a6 6 0 1 0 .01 0z', fill: false },
  pen: { d: 'M3 15l1-4 8-8 3 3-8 8z', fill: true },
  hand: { d: 'M3 10h9M8 5l5 5-5 5M16 3v14', fill: false },
  arrow: { d: 'M2 9h12M10 4l5 5-5 5', fill: false },
  house: { d: 'M2 9l7-6 7 6v7h-5v-5H7v5H2z', fill: true },
  link: {
    d: 'M7.5 10.5l3-3M6.5 8.5L4 11a2.4 2.4 0 0 0 3.4 3.4l2.4-2.4M8.6 6.2L11 3.8a2.4 2.4 0 0 1 3.4 3.4L12 9.6',
    fill: false,
  },
  quiet: { d: 'M5 8V6a4 4 0 0 1 8 0v2h1.5v8h-11V8zM7 8h4V6a2 2 0 0 0-4 0z', fill: true },
  announced: { d: 'M2 7h3l7-4v12l-7-4H2zM14 6q2 3 0 6z', fill: true },
  bot: { d: 'M8 1h2v3h5v11H3V4h5zM5.6 7.4v2.6h2.4V7.4zM10 7.4v2.6h2.4V7.4zM6 12v1.4h6V12z', fill: true },
  envelope: { d: 'M2 4h14v10H2zM2 4l7 6 7-6', fill: false },
  star: {
    d: 'M9 1.6l2.2 4.8 5.2.6-3.9 3.5 1.1 5.1L9 13l-4.6 2.6 1.1-5.1L1.6 7l5.2-.6z',
    fill: true,
  },
  up: { d: 'M9 15V3M4 8l5-5 5 5', fill: false },
  down: { d: 'M9 3v12M4 10l5 5 5-5', fill: false },
  pause: { d: 'M5 3h3v12H5zM10 3h3v12h-3z', fill: true },
  chain: { d: 'M3 9h12', fill: false },
} as const satisfies { readonly [name: string]: { readonly d: string; readonly fill: boolean } };

export type IconName = keyof typeof ICONS;

/** Draws an icon centred on a point; `size` is the side of its field. */
export function drawIcon(
  g: Ctx,
  name: IconName,
  at: { readonly x: number; readonly y: number; readonly size: number; readonly color: string },
): void {
  const { d, fill } = ICONS[name];
  g.save();
  g.translate(at.x - at.size / 2, at.y - at.size / 2);
  g.scale(at.size / 18, at.size / 18);
  const path = new Path2D(d);
  if (fill) {
    g.fillStyle = at.color;
    g.fill(path, 'evenodd');
  } else {
    g.strokeStyle = at.color;
    g.lineWidth = 2.4;
    g.lineCap = 'round';
    g.lineJoin = 'round';
    g.stroke(path);
  }
  g.restore();
}
