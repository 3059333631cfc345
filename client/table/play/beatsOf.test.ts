import { describe, expect, it } from '@jest/globals';
import { aGame } from '../testing/aView.ts';
import { beatsOf } from './beatsOf.ts';

const rows = aGame('beats');

describe('beats', () => {
  it('end with the given view itself and lose no event', () => {
    rows.forEach((row, index) => {
      const before = rows[index - 1]?.after;
      if (before === undefined) return;
      const beats = beatsOf(before, row.events, row.after);
      expect(beats.at(-1)?.view).toBe(row.after);
      expect(beats.flatMap((beat) => beat.events)).toEqual(row.events);
    });
  });

  it('show a vote before its consequences', () => {
    const index = rows.findIndex((row) =>
      row.events.some((event) => event.type === 'BallotsRevealed' && event.record.motion.kind === 'accord'),
    );
    const beats = beatsOf(rows[index - 1]!.after, rows[index]!.events, rows[index]!.after);
    expect(beats[0]?.events.at(-1)?.type).toBe('BallotsRevealed');
    expect(beats[0]?.view.step).toBe('accordBallot');
    expect(beats[0]?.holdMs).toBeGreaterThan(1000);
    expect(beats.at(-1)?.view.step).not.toBe('accordBallot');
  });
});
