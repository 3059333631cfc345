import { frontSide, type LayoutNeeds } from './LayoutNeeds.ts';
import type { Box, SeatSpot, TableLayout } from './TableLayout.ts';

const WIDTH = 360;
/** A stage at least this high has room for the wall with its windows and calendar. */
const TALL = 500;
const STRIP = 74;
const TRAY = 40;
/** Width of a column of delegates. */
const COLUMN = 84;
/** From one row of small placards to the next. */
const PLACARD_STEP = 22;

/** The table seen from one end; 360 units wide, as high as the host asks. The viewer's own side sits on the left. */
export function portraitLayout(needs: LayoutNeeds): TableLayout {
  const width = WIDTH;
  const height = WIDTH / needs.aspect;
  const wall = height >= TALL ? 74 : 0;
  const top = wall + STRIP + 8;
  const bottom = height - 10;
  const tabletop = [
    { x: 64, y: top },
    { x: width - 64, y: top },
    { x: width - 38, y: bottom },
    { x: 38, y: bottom },
  ] as const;
  const count = needs.gauges + (needs.rights ? 1 : 0);
  const cell = (width - 4) / Math.max(1, count);
  const gauges = Array.from({ length: needs.gauges }, (_, index): Box => {
    return { x: 2 + index * cell, y: wall + 3, w: cell - 2, h: STRIP - 4 };
  });
  const inner = { x: COLUMN + 5, y: top + 6, w: width - COLUMN * 2 - 10, h: bottom - top - 12 };
  const cards = Math.max(3, needs.cards);
  const cardsHeight = inner.h - TRAY - 4;
  const cardHeight = (cardsHeight - 2 * (cards - 1)) / cards;
  const board = { x: 1, y: wall + STRIP + 3, w: width - 2, h: height - wall - STRIP - 4 };
  const tray = { x: inner.x, y: bottom - TRAY - 5, w: inner.w, h: TRAY };
  return {
    kind: 'portrait',
    width,
    height,
    tabletop,
    horizon: top + 18,
    windows:
      wall > 0
        ? [
            { side: 'us', x: 8, y: 8, w: 84, h: 60 },
            { side: 'mx', x: width - 92, y: 8, w: 84, h: 60 },
          ]
        : [],
    calendar: wall > 0 ? { x: 100, y: 4, w: 160, h: 66 } : null,
    gauges,
    rights: needs.rights ? { x: 2 + needs.gauges * cell, y: wall + 3, w: cell - 2, h: STRIP - 4 } : null,
    headlines: null,
    seats: seatsOf(needs, top, bottom),
    cards: Array.from({ length: cards }, (_, index) => ({
      x: inner.x,
      y: inner.y + index * (cardHeight + 2),
      w: inner.w,
      h: cardHeight,
    })),
    tray,
    news: { x: inner.x - 4, y: inner.y - 2, w: inner.w + 8, h: cardsHeight },
    motion: { x: inner.x - 16, y: tray.y - 4, w: inner.w + 32, h: TRAY + 8 },
    gavel: { x: width / 2, y: top + 30 },
    board,
    homeSeats: homeSeatsOf(needs, board),
  };
}

/** Small placards below the counts, each delegation under its own home, two side by side. */
function homeSeatsOf(needs: LayoutNeeds, board: Box): readonly Box[] {
  const ofSide = (side: 'us' | 'mx') => needs.seats.filter((one) => one.side === side);
  const rows = Math.ceil(Math.max(ofSide('us').length, ofSide('mx').length) / 2);
  const step = (board.w - 12) / 4;
  return needs.seats.map(({ seat, side }) => {
    const index = ofSide(side).findIndex((one) => one.seat === seat);
    return {
      x: board.x + 6 + ((side === 'us' ? 0 : 2) + (index % 2)) * step,
      y: board.y + board.h - 4 - PLACARD_STEP * (rows - Math.floor(index / 2)),
      w: step - 1,
      h: PLACARD_STEP,
    };
  });
}

/** Delegates in two columns, each over its placard; with many of them only heads and shoulders show. */
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
    const placardHeight = step < 64 ? 20 : 24;
    // Between hair and placard about ninety of a delegate's 132 units show.
    const scale = Math.min(0.9, (step - placardHeight + 2) / 88);
    const x = left ? COLUMN / 2 : WIDTH - COLUMN / 2;
    const slotBottom = top + (index + 1) * step;
    const placard = {
      x: left ? 1 : WIDTH - COLUMN - 1,
      y: slotBottom - placardHeight,
      w: COLUMN,
      h: placardHeight,
    };
    const foot = { x, y: placard.y + Math.min(3 + 30 * scale, placardHeight - 6) };
    return {
      seat,
      side,
      back: false,
      foot,
      scale,
      placard,
      paddle: { x: x + (left ? 30 : -30), y: placard.y + 4 },
      mouth: { x: x + (left ? 16 : -16), y: foot.y - 118 * scale },
    };
  });
}
