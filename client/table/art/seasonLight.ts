import type { Box, TableLayout } from '../layout/TableLayout.ts';
import type { RoomModel } from '../model/SceneModel.ts';
import { type Ctx, gradient, radial } from './canvas.ts';

/**
 * What each half-year does to the room, 2009H2 to 2012H2: the wall from ceiling to floor, the daylight that falls
 * through the windows (`null` where none does), and how strong the lamps are, 0 to 1.
 */
const ROOMS = [
  { wall: ['#1d2a33', '#4a4f4c'], day: '#ffb763', strength: 0.3, lamp: 0.14 },
  { wall: ['#14303a', '#3a6470'], day: '#e9f6ff', strength: 0.26, lamp: 0.1 },
  { wall: ['#241f33', '#54424a'], day: '#ff8b4d', strength: 0.34, lamp: 0.2 },
  { wall: ['#1a2228', '#3b474e'], day: '#b9c8d2', strength: 0.12, lamp: 0.26 },
  { wall: ['#1a2b3b', '#45586a'], day: '#ffd58a', strength: 0.28, lamp: 0.14 },
  { wall: ['#12313f', '#3b6f80'], day: '#f3fbff', strength: 0.3, lamp: 0.08 },
  { wall: ['#0b1122', '#212b4a'], day: null, strength: 0, lamp: 0.36 },
] as const;

function roomOf(room: RoomModel): (typeof ROOMS)[number] {
  return ROOMS[room.half % ROOMS.length] ?? ROOMS[0];
}

/** The colours of the wall, from the ceiling down. */
export function wallTint(room: RoomModel): readonly string[] {
  return roomOf(room).wall;
}

/** Daylight that slants from the windows over wall, floor and table, and the glow of the lamps. */
export function drawSeasonLight(g: Ctx, layout: TableLayout, room: RoomModel): void {
  const { day, strength, lamp } = roomOf(room);
  g.save();
  if (day !== null) {
    for (const window of layout.windows) drawShaft(g, layout, window, `${day}${alpha(strength)}`, `${day}00`);
  }
  const { width, horizon, height } = layout;
  g.fillStyle = radial(g, { x: width / 2, y: horizon, from: 10, to: Math.max(width, height) * 0.5 }, [
    `#ffcf7d${alpha(lamp)}`,
    '#ffcf7d00',
  ]);
  g.fillRect(0, 0, width, height);
  g.restore();
}

function drawShaft(
  g: Ctx,
  { width, height, horizon }: TableLayout,
  window: Box & { readonly side: 'us' | 'mx' },
  from: string,
  to: string,
): void {
  const inward = window.side === 'us' ? 1 : -1;
  const reach = Math.min(width * 0.3, height * 0.4);
  const bottom = Math.min(height, horizon + height * 0.4);
  const top = window.y + window.h * 0.5;
  g.fillStyle = gradient(g, [0, top, 0, bottom], [from, to]);
  for (let pane = 0; pane < 3; pane++) {
    const left = window.x + (window.w * pane) / 3 + 2;
    const right = window.x + (window.w * (pane + 1)) / 3 - 2;
    g.beginPath();
    g.moveTo(left, window.y + window.h);
    g.lineTo(right, window.y + window.h);
    g.lineTo(right + inward * reach * 1.1, bottom);
    g.lineTo(left + inward * reach, bottom);
    g.closePath();
    g.fill();
  }
}

/** 0 to 1 as two hexadecimal digits. */
function alpha(share: number): string {
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
}
