import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { GameEvent } from '../../../shared/game/GameEvent.ts';
import type { GameState } from '../../../shared/game/GameState.ts';
import { aGame } from '../testing/aView.ts';
import { Director } from './Director.ts';

const rows = aGame('director');
const vote = rows.findIndex((row) =>
  row.events.some((event) => event.type === 'BallotsRevealed' && event.record.motion.kind === 'accord'),
);
const before = rows[vote - 1]!.after;
const { after, events } = rows[vote]!;

interface Shown {
  readonly view: GameState;
  readonly events: readonly GameEvent[];
}

function aDirector(calm = false): { readonly director: Director; readonly shown: Shown[] } {
  const shown: Shown[] = [];
  const director = new Director({
    calm: () => calm,
    show: (view, played) => shown.push({ view, events: played }),
  });
  return { director, shown };
}

const turn = (): Promise<void> => Promise.resolve().then(() => undefined);

describe('the director', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('shows a view without events at once', async () => {
    const { director, shown } = aDirector();
    director.view(before);
    await turn();
    director.view(after);
    await turn();
    expect(shown.map((one) => one.view)).toEqual([before, after]);
    director.destroy();
  });

  it('shows a vote first, whichever of view and events came first', async () => {
    for (const viewFirst of [true, false]) {
      const { director, shown } = aDirector();
      director.view(before);
      await turn();
      if (viewFirst) director.view(after);
      director.play(events);
      if (!viewFirst) director.view(after);
      await turn();
      expect(shown.at(-1)?.events.at(-1)?.type).toBe('BallotsRevealed');
      expect(shown.at(-1)?.view.step).toBe('accordBallot');
      jest.advanceTimersByTime(20_000);
      expect(shown.at(-1)?.view).toBe(after);
      director.destroy();
    }
  });

  it('skips to the newest view and settles', async () => {
    const { director, shown } = aDirector();
    director.view(before);
    await turn();
    director.view(after);
    director.play(events);
    await turn();
    let settled = false;
    void director.settled().then(() => {
      settled = true;
    });
    await turn();
    expect(settled).toBe(false);
    director.skip();
    await turn();
    expect(settled).toBe(true);
    expect(shown.at(-1)?.view).toBe(after);
    director.destroy();
  });

  it('does not fall far behind', async () => {
    const { director, shown } = aDirector();
    director.view(rows[0]!.after);
    await turn();
    for (const row of rows.slice(1)) {
      director.view(row.after);
      director.play(row.events);
      await turn();
    }
    jest.advanceTimersByTime(12_000);
    expect(shown.at(-1)?.view).toBe(rows.at(-1)!.after);
    director.destroy();
  });
});
