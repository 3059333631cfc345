import { describe, expect, it } from '@jest/globals';
import { sideOf } from '../../../shared/game/ids.ts';
import { aPack } from '../testing/aView.ts';
import type { LayoutNeeds } from './LayoutNeeds.ts';
import { layoutFor } from './layoutFor.ts';
import type { Box } from './TableLayout.ts';

const seats = aPack.seats.map(({ id }) => ({ seat: id, side: sideOf(id) }));

function needs(aspect: number): LayoutNeeds {
  return { aspect, seats, ownSeat: 'mx-senate', cards: 3, gauges: 5, rights: true };
}

function apart(a: Box, b: Box): boolean {
  return a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
}

describe('the layout for twelve seats', () => {
  for (const aspect of [1.3, 1.4, 1.78, 1.92, 2.4]) {
    it(`shows both windows and the wall of headlines at ${aspect}`, () => {
      const layout = layoutFor('auto', needs(aspect));
      expect(layout.windows.map((one) => one.side)).toEqual(['us', 'mx']);
      const wall = layout.headlines!;
      expect(wall.h).toBeGreaterThan(26);
      const others = [layout.calendar!, layout.rights!, ...layout.gauges, ...layout.windows];
      for (const other of others) expect(apart(wall, other)).toBe(true);
      for (const window of layout.windows) {
        for (const other of [layout.calendar!, layout.rights!]) expect(apart(window, other)).toBe(true);
      }
    });
  }

  it('gives every office a placard at home on a phone, under its own home', () => {
    for (const aspect of [390 / 620, 360 / 420]) {
      const layout = layoutFor('auto', needs(aspect));
      const { board, homeSeats } = layout;
      expect(homeSeats).toHaveLength(12);
      homeSeats.forEach((box, index) => {
        expect(box.w).toBeGreaterThanOrEqual(84);
        expect(box.y + box.h).toBeLessThanOrEqual(board.y + board.h);
        const left = box.x + box.w / 2 < board.x + board.w / 2;
        expect(left).toBe(seats[index]?.side === 'us');
        for (const other of homeSeats.slice(index + 1)) expect(apart(box, other)).toBe(true);
      });
    }
  });
});
