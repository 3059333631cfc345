import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { signal } from '@preact/signals';
import type { SeatId } from '../../shared/game/ids.ts';
import type { EventListener } from './Game.ts';
import { skipToDecision } from './skipToDecision.ts';

function aSkip(seat: SeatId | null) {
  const listeners = new Set<EventListener>();
  const count = { shown: 0, hurried: 0 };
  const state = { asked: false };
  const skipping = skipToDecision(
    {
      catchUp: () => {
        count.shown++;
      },
      newest: {
        seat: signal(seat),
        hurry: () => {
          count.hurried++;
        },
        onEvents: (listener) => {
          listeners.add(listener);
          return () => void listeners.delete(listener);
        },
      },
    },
    () => state.asked,
  );
  const frame = (): void => {
    for (const listener of listeners) listener([], null as never, null as never);
    jest.runAllTimers();
  };
  return { skipping, count, state, frame };
}

describe('skip to my decision', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('shows everything until something is asked, then plays again', () => {
    const { skipping, count, state, frame } = aSkip('mx-senate');
    skipping.skip();
    expect(count).toEqual({ shown: 1, hurried: 1 });
    frame();
    expect(count.shown).toBe(2);
    state.asked = true;
    frame();
    expect(count.shown).toBe(3);
    state.asked = false;
    frame();
    expect(count.shown).toBe(3);
    skipping.stop();
  });

  test('hurries nobody where the choice is there already, nor for a watcher', () => {
    const mine = aSkip('mx-senate');
    mine.state.asked = true;
    mine.skipping.skip();
    mine.frame();
    expect(mine.count).toEqual({ shown: 1, hurried: 0 });
    const watcher = aSkip(null);
    watcher.skipping.skip();
    watcher.frame();
    expect(watcher.count).toEqual({ shown: 1, hurried: 0 });
  });
});
