import { frontSide, type LayoutNeeds } from './LayoutNeeds.ts';
import type { Box, Point, SeatSpot, TableLayout, WindowSpot } from './TableLayout.ts';

const HEIGHT = 720;
const LEAST_WIDTH = 940;
const GAP = 12;
/** What the name of an office needs on a small placard. */
const NAME_WIDTH = 118;
/** From one row of small placards to the next. */
const PLACARD_STEP = 36;
/** Width of a window where there is only room below the calendar. */
const LOW_WINDOW = 132;
/** Lower edge of the clippings, above the hair of the far row. */
const HEADLINES_TO = 166;

/** The table from above and behind one delegation; 720 units high, as wide as the host asks. */
export function landscapeLayout(kind: 'landscape' | 'projector', needs: LayoutNeeds): TableLayout {
  const width = Math.max(LEAST_WIDTH, HEIGHT * needs.aspect);
  const height = width / needs.aspect;
  const middle = width / 2;
  const far = { half: Math.min(width * 0.355, 520), y: height * 0.4 };
  const near = { half: Math.min(width * 0.452, 660), y: height * 0.765 };
  const tabletop = [
    { x: middle - far.half, y: far.y },
    { x: middle + far.half, y: far.y },
    { x: middle + near.half, y: near.y },
    { x: middle - near.half, y: near.y },
  ] as const satisfies readonly Point[];
  const wall = wallOf(width, needs);
  const felt = { x: middle, top: far.y + 50, bottom: near.y - 50 };
  const feltHalf = (far.half + near.half) / 2 - 26;
  const board = { x: width * 0.025, y: HEADLINES_TO + 1, w: width * 0.95, h: height - HEADLINES_TO - 7 };
  const trayWidth = Math.min(190, feltHalf * 0.46);
  const cardsWidth = feltHalf * 2 - trayWidth - GAP;
  const cardHeight = felt.bottom - felt.top - 4;
  return {
    kind,
    width,
    height,
    tabletop,
    horizon: height * 0.365,
    ...wall,
    seats: seatsOf(needs, { middle, far, near, height }),
    cards: rowOf(
      { x: middle - feltHalf + trayWidth + GAP, y: felt.top, w: cardsWidth, h: cardHeight },
      Math.max(3, needs.cards),
      kind === 'projector' ? 320 : 280,
    ),
    tray: { x: middle - feltHalf, y: felt.top, w: trayWidth, h: cardHeight },
    news: { x: middle - feltHalf + trayWidth + GAP, y: felt.top - 4, w: cardsWidth, h: cardHeight + 8 },
    motion: motionOf(wall, middle),
    gavel: { x: middle + feltHalf + 24, y: felt.top + 30 },
    board,
    homeSeats: homeSeatsOf(needs, board),
  };
}

/**
 * Windows at the edges, calendar, dials and the rights bars on the wall between them, clippings below the dials. Where
 * the wall is too short for tall windows, low ones stand under calendar and bars, beside the far row.
 */
function wallOf(
  width: number,
  needs: LayoutNeeds,
): Pick<TableLayout, 'windows' | 'calendar' | 'gauges' | 'rights' | 'headlines'> {
  const dial = Math.min(96, width * 0.09);
  const calendarWidth = 184;
  const rightsWidth = needs.rights ? 168 : 0;
  const used = calendarWidth + needs.gauges * (dial + 5) + rightsWidth + GAP * 2;
  const spare = (width - used) / 2 - GAP * 2;
  const windowWidth = spare >= 84 ? Math.min(spare, 190) : 0;
  const pane =
    windowWidth === 0
      ? { x: GAP * 1.5, y: 166, w: Math.min(LOW_WINDOW, width * 0.14), h: 76 }
      : { x: GAP * 1.5, y: 22, w: windowWidth, h: 208 };
  const windows: readonly WindowSpot[] = [
    { ...pane, side: 'us' },
    { ...pane, side: 'mx', x: width - pane.x - pane.w },
  ];
  let x = (width - used) / 2;
  const calendar = { x, y: 10, w: calendarWidth, h: 144 };
  x += calendarWidth + GAP;
  const gauges = Array.from({ length: needs.gauges }, (_, index): Box => {
    return { x: x + index * (dial + 5), y: 12, w: dial, h: dial * 1.2 };
  });
  x += needs.gauges * (dial + 5) + GAP;
  const rights = needs.rights ? { x, y: 12, w: rightsWidth, h: 138 } : null;
  const first = gauges[0];
  const rail = first === undefined ? null : first.y + first.h;
  const headlines =
    first === undefined || rail === null
      ? null
      : { x: first.x, y: rail + 1, w: needs.gauges * (dial + 5) - 5, h: HEADLINES_TO - rail - 1 };
  return { windows, calendar, gauges, rights, headlines };
}

function seatsOf(
  needs: LayoutNeeds,
  room: {
    readonly middle: number;
    readonly height: number;
    readonly far: { readonly half: number; readonly y: number };
    readonly near: { readonly half: number; readonly y: number };
  },
): readonly SeatSpot[] {
  const front = frontSide(needs);
  const { middle, far, near } = room;
  return needs.seats.map(({ seat, side }): SeatSpot => {
    const row = needs.seats.filter((one) => one.side === side);
    const index = row.findIndex((one) => one.seat === seat);
    const back = side === front;
    const edge = back ? near : far;
    const across = ((index + 0.5) / row.length - 0.5) * 2;
    const spread = row.length <= 2 ? 0.5 : row.length <= 3 ? 0.8 : 0.99;
    const x = middle + across * spread * edge.half;
    const step = (spread * edge.half * 2) / row.length;
    const own = seat === needs.ownSeat;
    const few = row.length <= 4;
    const scale = back ? (own ? 1.42 : few ? 1.38 : 1.3) : few ? 1.2 : 1.1;
    const foot = back ? { x, y: room.height + (own ? 6 : 22) } : { x, y: far.y + 14 };
    const placardWidth = Math.min(back ? 176 : 150, step - 6);
    const placardHeight = back ? 52 : 46;
    const placard = {
      x: x - placardWidth / 2,
      y: back ? near.y - placardHeight + 4 : far.y + 2,
      w: placardWidth,
      h: placardHeight,
    };
    return {
      seat,
      side,
      back,
      foot,
      scale,
      placard,
      paddle: { x: x + 44 * scale, y: foot.y - (back ? 66 : 40) * scale },
      mouth: { x, y: foot.y - 128 * scale },
    };
  });
}

/** Small placards along the lower edge of the board: in a row, or in two where their names would not fit. */
function homeSeatsOf(needs: LayoutNeeds, board: Box): readonly Box[] {
  const room = board.w - 44;
  const rows = room / needs.seats.length < NAME_WIDTH ? 2 : 1;
  const columns = Math.ceil(needs.seats.length / rows);
  const step = room / columns;
  const w = Math.min(150, step - 2);
  return needs.seats.map((_, index) => ({
    x: board.x + 22 + (index % columns) * step + (step - w) / 2,
    y: board.y + board.h - 6 - PLACARD_STEP * (rows - Math.floor(index / columns)),
    w,
    h: 33,
  }));
}

/** Between the calendar and the rights bars, under the dials. */
function motionOf(wall: Pick<TableLayout, 'gauges'>, middle: number): Box {
  const first = wall.gauges[0];
  const last = wall.gauges[wall.gauges.length - 1];
  if (first === undefined || last === undefined) return { x: middle - 250, y: 136, w: 500, h: 36 };
  return { x: first.x - 4, y: first.y + first.h + 2, w: last.x + last.w - first.x + 8, h: 36 };
}

/** Boxes of equal width side by side, centred in a frame and at most `widest` wide. */
function rowOf(frame: Box, count: number, widest: number): readonly Box[] {
  const w = Math.min(widest, (frame.w - GAP * (count - 1)) / count);
  const left = frame.x + (frame.w - (w * count + GAP * (count - 1))) / 2;
  return Array.from({ length: count }, (_, index) => ({
    x: left + index * (w + GAP),
    y: frame.y,
    w,
    h: frame.h,
  }));
}
