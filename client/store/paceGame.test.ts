import { describe, expect, test } from '@jest/globals';
import { batch, signal } from '@preact/signals';
import type { GameEvent } from '../../shared/game/GameEvent.ts';
import type { GameState } from '../../shared/game/GameState.ts';
import { Director } from '../table/play/Director.ts';
import { aGame } from '../table/testing/aView.ts';
import type { EventListener, Game, Witnessed } from './Game.ts';
import { type Picture, paceGame } from './paceGame.ts';

const rows = aGame('pace');
const vote = rows.findIndex((row) =>
  row.events.some((event) => event.type === 'BallotsRevealed' && event.record.motion.kind === 'accord'),
);
const before = rows[vote - 1]!.after;
const { after, events } = rows[vote]!;
const turn = (): Promise<void> => Promise.resolve().then(() => undefined);

/** A game that is told frames by the test, a table that shows what the test lets it, and what came of both. */
function aPace({ waits = true } = {}) {
  const view = signal<GameState>(before);
  const listeners = new Set<EventListener>();
  const submitted: string[] = [];
  const newest = {
    view,
    witnessed: signal<readonly Witnessed[]>([]),
    options: signal(null),
    seat: signal(null),
    submit: async ({ kind }: { readonly kind: string }) => submitted.push(kind) > 0,
    onEvents: (listener: EventListener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Game;
  const state = { waits };
  const pace = paceGame(newest, () => state.waits);
  const told: GameEvent[] = [];
  pace.game.onEvents((some) => told.push(...some));
  const sounds: GameEvent[] = [];
  pace.onShown((some) => sounds.push(...some));

  const shows = new Set<Parameters<Picture['onShown']>[0]>();
  const tells = new Set<Parameters<Picture['onTold']>[0]>();
  const director = new Director({
    calm: () => !state.waits,
    show: (_view, some) => {
      if (some.length > 0) for (const show of shows) show(some);
    },
    tell: (now, some) => {
      for (const tell of tells) tell(now, some);
    },
  });
  view.subscribe((now) => director.view(now));
  const stop = pace.follow({
    skip: () => director.skip(),
    onShown: (listener) => {
      shows.add(listener);
      return () => shows.delete(listener);
    },
    onTold: (listener) => {
      tells.add(listener);
      return () => tells.delete(listener);
    },
  });
  listeners.add((some) => director.play(some));
  const frame = async (some: readonly GameEvent[], to: GameState): Promise<void> => {
    batch(() => {
      const from = view.peek();
      view.value = to;
      for (const listener of listeners) listener(some, from, to);
    });
    await turn();
  };
  return { pace, view, told, sounds, frame, stop, director, submitted, state };
}

describe('the pace of a game', () => {
  test('a vote is heard when its paddles turn, and told when they have', async () => {
    const { pace, told, sounds, frame, director } = aPace();
    await turn();
    await frame(events, after);
    expect(sounds.at(-1)?.type).toBe('BallotsRevealed');
    expect(told.at(-1)?.type).toBe('BallotCast');
    expect(pace.game.view.value.votes).toEqual(before.votes);
    expect(pace.behind.value).toBe(true);
    pace.catchUp();
    expect(told).toEqual(events);
    expect([pace.game.view.value, pace.behind.value]).toEqual([after, false]);
    expect(pace.game.witnessed.value.map(({ event }) => event)).toEqual(events);
    director.destroy();
  });

  test('nothing waits where nothing moves, nor when that is chosen on the way', async () => {
    const calm = aPace({ waits: false });
    await turn();
    await calm.frame(events, after);
    expect([calm.told, calm.sounds, calm.pace.game.view.value]).toEqual([events, events, after]);
    calm.director.destroy();

    const chosen = aPace();
    await turn();
    await chosen.frame(events, after);
    chosen.state.waits = false;
    const next = rows[vote + 1]!;
    await chosen.frame(next.events, next.after);
    expect(chosen.told).toEqual([...events, ...next.events]);
    expect(chosen.pace.game.view.value).toBe(next.after);
    chosen.director.destroy();
  });

  test('whoever acts, or leaves the table, has seen enough', async () => {
    for (const leave of [true, false]) {
      const { pace, told, frame, stop, director, submitted } = aPace();
      await turn();
      await frame(events, after);
      if (leave) stop();
      else await pace.game.submit({ kind: 'setReady', ready: true });
      expect([told, pace.game.view.value]).toEqual([events, after]);
      expect(submitted).toEqual(leave ? [] : ['setReady']);
      director.destroy();
    }
  });

  test('a snapshot is there at once, and loses nothing that was still to be told', async () => {
    const { pace, view, told, frame, director } = aPace();
    await turn();
    await frame(events, after);
    const later = rows.at(-1)!.after;
    view.value = later;
    await turn();
    expect([pace.game.view.value, told]).toEqual([later, events]);
    director.destroy();
  });
});
