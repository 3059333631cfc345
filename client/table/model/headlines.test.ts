import { describe, expect, it } from '@jest/globals';
import { aGame, aPack, someWords } from '../testing/aView.ts';
import { headlinesOf } from './headlines.ts';

const rows = aGame('headlines');
const words = someWords('en');

describe('the wall of headlines', () => {
  it('has one clipping more in every round', () => {
    for (const { after } of rows.filter((row) => row.after.round > 0)) {
      const wall = headlinesOf(after, aPack, words);
      expect(wall.map((one) => one.round)).toEqual(
        Array.from({ length: Math.min(after.round, after.settings.rounds) }, (_, index) => index + 1),
      );
      for (const one of wall) expect(one.text.length * one.theme.length).toBeGreaterThan(0);
    }
  });

  it('says of every round that is over whether something came home', () => {
    const { after } = rows.at(-1)!;
    for (const one of headlinesOf(after, aPack, words).slice(0, -1)) {
      const counted = after.ratifications.filter((each) => each.round === one.round);
      const expected =
        counted.length === 0 ? 'none' : counted.some((each) => each.ratified) ? 'home' : 'refused';
      expect(one.result).toBe(expected);
    }
  });

  it('is empty before the first round', () => {
    expect(headlinesOf(rows[0]!.after, aPack, words)).toEqual([]);
  });
});
