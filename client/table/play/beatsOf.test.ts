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

  it('let what leads to a vote be told without waiting for its paddles', () => {
    const revealing = rows.findIndex((row) => row.events.some((event) => event.type === 'BallotsRevealed'));
    const [first, second] = beatsOf(
      rows[revealing - 1]!.after,
      rows[revealing]!.events,
      rows[revealing]!.after,
    );
    expect(first).toMatchObject({ holdMs: 0, suspense: false });
    expect(first?.events.at(-1)?.type).toBe('BallotCast');
    expect(second?.events.map((event) => event.type)).toEqual(['BallotsRevealed']);
  });

  it('show a vote before its consequences', () => {
    const index = rows.findIndex((row) =>
      row.events.some((event) => event.type === 'BallotsRevealed' && event.record.motion.kind === 'accord'),
    );
    const beats = beatsOf(rows[index - 1]!.after, rows[index]!.events, rows[index]!.after);
    const revealed = beats.find((beat) => beat.events.at(-1)?.type === 'BallotsRevealed');
    expect(revealed?.view.step).toBe('accordBallot');
    expect(revealed?.holdMs).toBeGreaterThan(1000);
    expect(revealed?.suspense).toBe(true);
    expect(beats.at(-1)?.view.step).not.toBe('accordBallot');
  });
});
