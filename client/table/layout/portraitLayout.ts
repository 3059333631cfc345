import { frontSide, type LayoutNeeds } from './LayoutNeeds.ts';
import type { Box, SeatSpot, TableLayout } from './TableLayout.ts';

const WIDTH = 360;
const TALL = 470;
const STRIP = 62;
const TRAY = 40;

/** The table seen from one end; 360 units wide, as high as the host asks. The viewer's own side sits on the left. */
export function portraitLayout(needs: LayoutNeeds): TableLayout {
  const width = WIDTH;
  const height = WIDTH / needs.aspect;
  const tall = height >= TALL;
  const wall = tall ? 74 : 0;
  const top = wall + STRIP + 14;
  const bottom = height - 10;
  const tabletop = [
    { x: 66, y: top },
    { x: width - 66, y: top },
    { x: width - 40, y: bottom },
    { x: 40, y: bottom },
  ] as const;
  const count = needs.gauges + (needs.rights ? 1 : 0);
  const cell = (width - 8) / Math.max(1, count);
  const gauges = Array.from({ length: needs.gauges }, (_, index): Box => {
    return { x: 4 + index * cell, y: wall + 4, w: cell - 4, h: STRIP - 6 };
  });
  const inner = { x: 96, y: top + 8, w: width - 192, h: bottom - top - 16 };
  const cards = Math.max(3, needs.cards);
  const cardsHeight = inner.h - TRAY - 8;
  const cardHeight = (cardsHeight - 6 * (cards - 1)) / cards;
  return {
    kind: 'portrait',
    width,
    height,
    tabletop,
    horizon: top + 18,
    windows: tall
      ? [
          { side: 'us', x: 8, y: 8, w: 84, h: 62 },
          { side: 'mx', x: width - 92, y: 8, w: 84, h: 62 },
        ]
      : [],
    calendar: tall ? { x: 100, y: 6, w: 160, h: 64 } : null,
    gauges,
    rights: needs.rights ? { x: 4 + needs.gauges * cell, y: wall + 4, w: cell - 4, h: STRIP - 6 } : null,
    seats: seatsOf(needs, top, bottom),
    cards: Array.from({ length: cards }, (_, index) => ({
      x: inner.x,
      y: inner.y + index * (cardHeight + 6),
      w: inner.w,
      h: cardHeight,
    })),
    tray: { x: inner.x, y: bottom - TRAY - 8, w: inner.w, h: TRAY },
    news: { x: 62, y: inner.y - 4, w: width - 124, h: cardsHeight + 4 },
    motion: { x: 70, y: top - 12, w: width - 140, h: 40 },
    gavel: { x: width / 2, y: top + 30 },
    board: { x: 6, y: wall + STRIP + 6, w: width - 12, h: height - wall - STRIP - 14 },
  };
}

function seatsOf(needs: LayoutNeeds, top: number, bottom: number): readonly SeatSpot[] {
  const front = frontSide(needs);
  return needs.seats.map(({ seat, side }): SeatSpot => {
    const row = needs.seats.filter((one) => one.side === side);
    // The viewer's own seat comes last, nearest to the lower edge.
    const ordered = [...row].sort(
      (a, b) => Number(a.seat === needs.ownSeat) - Number(b.seat === needs.ownSeat),
    );
    const index = ordered.findIndex((one) => one.seat === seat);
    const left = side === front;
    const step = (bottom - top) / row.length;
    const scale = Math.min(0.62, step / 112);
    const x = left ? 34 : WIDTH - 34;
    const slotBottom = top + (index + 1) * step;
    const placard = { x: left ? 3 : WIDTH - 91, y: slotBottom - 24, w: 88, h: 24 };
    return {
      seat,
      side,
      back: false,
      foot: { x, y: slotBottom - 16 },
      scale,
      placard,
      paddle: { x: x + (left ? 30 : -30), y: slotBottom - 22 },
      mouth: { x: x + (left ? 18 : -18), y: slotBottom - 16 - 74 * scale },
    };
  });
}
