import type { Box, TableLayout } from './TableLayout.ts';

/** Where one clause stands on the board of the second table. */
export interface HomeRowBoxes {
  readonly box: Box;
  readonly name: Box;
  readonly bars: { readonly us: Box; readonly mx: Box };
  readonly result: Box;
}

export interface HomeLayout {
  readonly head: Box;
  readonly rows: readonly HomeRowBoxes[];
  readonly moved: Box;
  /** Where the people of both homes stand, between the words and the placards. */
  readonly people: Box;
}

/** Height an upright row needs for all its words. */
const EASY_ROW = 96;

/** Height of a clause's name with the change under it, and of an upright row that has no room for the second. */
export const TWO_LINES = 31;
const LOW_ROW = 58;

/** The board for a number of clauses: wide with the two homes left and right, upright with one under the other. */
export function homeLayout({ board, kind, homeSeats }: TableLayout, rows: number, moves: number): HomeLayout {
  const upright = kind === 'portrait';
  const pad = upright ? 8 : 26;
  const headHeight = upright ? 30 : 58;
  const head = { x: board.x + pad, y: board.y + 6, w: board.w - pad * 2, h: headHeight };
  const line = upright ? 19 : 28;
  const strip = homeSeats.length === 0 ? 0 : board.y + board.h - Math.min(...homeSeats.map((box) => box.y));
  const free = board.h - headHeight - strip - (upright ? 16 : 24);
  const wanted = moves === 0 ? 0 : line * (moves + 0.9);
  // On a small screen the count comes first; what moved stands in the panel as well.
  const movedHeight = upright && free - wanted < rows * EASY_ROW ? 0 : wanted;
  const space = free - movedHeight;
  const share = space / Math.max(1, rows);
  // The people get their strip as long as every row keeps room for its words.
  const best = Math.min(upright ? 118 : 144, share - (upright ? 60 : 76) / Math.max(1, rows));
  const height = Math.max(best, Math.min(share, upright ? 84 : 104));
  const top = head.y + headHeight + 4 + Math.max(0, space - rows * height) * (rows === 0 ? 0 : 0.06);
  const found = Array.from({ length: rows }, (_, index): HomeRowBoxes => {
    const box = { x: head.x, y: top + index * height, w: head.w, h: height - (upright ? 5 : 10) };
    return upright ? uprightRow(box) : wideRow(box);
  });
  const bottom = top + Math.max(rows * height, rows === 0 ? Math.min(110, space * 0.4) : 0);
  const moved = { x: head.x, y: bottom + 4, w: head.w, h: movedHeight };
  const crowd = moved.y + movedHeight + 4;
  const people = { x: board.x, y: crowd, w: board.w, h: Math.max(0, board.y + board.h - strip - crowd) };
  return { head, rows: found, moved, people };
}

function wideRow(box: Box): HomeRowBoxes {
  const side = box.w * 0.355;
  const middle = box.w - side * 2;
  const bar = { y: box.y + 10, w: side - 28, h: box.h - 20 };
  // The stamp leans, so a low row needs a smaller one to leave the words above it free.
  const stamp = Math.min(184, box.h * 1.5);
  return {
    box,
    name: { x: box.x + side, y: box.y + 6, w: middle, h: box.h * 0.52 },
    bars: { us: { ...bar, x: box.x + 16 }, mx: { ...bar, x: box.x + side + middle + 12 } },
    result: { x: box.x + side + middle / 2 - stamp / 2, y: box.y + box.h * 0.6, w: stamp, h: box.h * 0.36 },
  };
}

function uprightRow(box: Box): HomeRowBoxes {
  const lines = box.h < LOW_ROW ? TWO_LINES * 0.58 : Math.min(34, Math.max(TWO_LINES, box.h * 0.34));
  const name = { x: box.x + 8, y: box.y + 4, w: box.w - 16, h: lines };
  const bar = { x: box.x + 10, w: box.w - 20, h: (box.h - name.h - 7) / 2 };
  return {
    box,
    name,
    bars: {
      us: { ...bar, y: name.y + name.h + 2 },
      mx: { ...bar, y: name.y + name.h + 2 + bar.h },
    },
    result: { x: box.x + box.w - 130, y: box.y - 1, w: 128, h: 36 },
  };
}
