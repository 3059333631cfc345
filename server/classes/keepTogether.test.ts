import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../shared/game/vocabulary.ts';
import { keepTogether, type PacedTable } from './keepTogether.ts';

/** A table that does as it is told. */
function aTable(game: string) {
  const listeners = new Set<() => void>();
  const state = { round: 1, step: 'docket' as Step, paused: false };
  const change = async (to: Partial<typeof state>): Promise<void> => {
    Object.assign(state, to);
    for (const listener of listeners) listener();
    await new Promise((done) => setTimeout(done, 5));
  };
  const table: PacedTable = {
    record: { game },
    host: {
      state: () => state,
      submit: async (_actor, { kind }) => change({ paused: kind === 'pauseClock' }),
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return { table, change, state, listeners };
}

function aClass() {
  const [fast, slow] = [aTable('fast'), aTable('slow')];
  const stop = keepTogether([fast.table, slow.table]);
  return { fast, slow, stop };
}

describe('tables that are kept together', () => {
  test('given one that is ahead by an act, then it waits until the other has come, and no longer', async () => {
    const { fast, slow } = aClass();
    await fast.change({ step: 'caucus' });
    expect([fast.state.paused, slow.state.paused]).toEqual([true, false]);
    await slow.change({ step: 'caucus' });
    expect([fast.state.paused, slow.state.paused]).toEqual([false, false]);
  });

  test('given steps of the same act, then nobody waits', async () => {
    const { fast, slow } = aClass();
    await fast.change({ step: 'debate' });
    await slow.change({ step: 'caucus' });
    expect([fast.state.paused, slow.state.paused]).toEqual([false, false]);
  });

  test('given an instructor who lets it go on, then it is not stopped again in this act', async () => {
    const { fast } = aClass();
    await fast.change({ step: 'caucus' });
    await fast.change({ paused: false });
    expect(fast.state.paused).toBe(false);
    await fast.change({ step: 'amendments' });
    expect(fast.state.paused).toBe(true);
  });

  test('given an instructor who stops the slower one, then it stays stopped', async () => {
    const { fast, slow } = aClass();
    await slow.change({ paused: true });
    await fast.change({ step: 'caucus' });
    await slow.change({ step: 'caucus' });
    expect([fast.state.paused, slow.state.paused]).toEqual([false, true]);
  });

  test('given a table whose game is over, or that has not begun, then nobody waits for it', async () => {
    const { fast, slow } = aClass();
    await fast.change({ step: 'caucus' });
    await slow.change({ step: 'over' });
    expect(fast.state.paused).toBe(false);
    const other = aClass();
    await other.slow.change({ round: 0 });
    await other.fast.change({ step: 'caucus' });
    expect(other.fast.state.paused).toBe(false);
  });

  test('given that it ended, then tables go their own ways', async () => {
    const { fast, slow, stop } = aClass();
    stop();
    await fast.change({ step: 'caucus' });
    expect(fast.state.paused).toBe(false);
    expect([fast.listeners.size, slow.listeners.size]).toEqual([0, 0]);
  });
});
