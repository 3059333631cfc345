import { describe, expect, it } from '@jest/globals';
import { emptyState } from '../../../shared/game/emptyState.ts';
import { evolve, evolveAll } from '../../../shared/game/evolve.ts';
import type { GameEventType } from '../../../shared/game/GameEvent.ts';
import type { GameState } from '../../../shared/game/GameState.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import type { Viewer } from '../../../shared/game/Viewer.ts';
import { viewOf } from '../../../shared/game/viewOf.ts';
import { visibleTo } from '../../../shared/game/visibleTo.ts';
import { actOf } from '../../../shared/game/vocabulary.ts';
import { EVENT_VIEWS } from '../eventViews.ts';
import { FLOOR_VIEWS } from '../floorViews.ts';
import { aGame, aPack, someWords } from '../testing/aView.ts';
import { projectScene } from './projectScene.ts';
import type { SceneModel } from './SceneModel.ts';

const own: SeatId = 'us-justice';
const rows = aGame('scene', own);
const words = someWords('en');
const scene = (view: GameState, ownSeat: SeatId | null = own): SceneModel =>
  projectScene({ view, pack: aPack, words, ownSeat });

describe('the scene of a view', () => {
  it('is the same after a replay as after live play, at every row', () => {
    const viewer: Viewer = { kind: 'seat', seat: own };
    let live = viewOf(emptyState(rows[0]!.after.settings), viewer);
    for (const row of rows) {
      const seen = row.events.map((event) => visibleTo(viewer, event)).filter((event) => event !== null);
      live = evolveAll(live, seen);
      expect(scene(live)).toEqual(scene(viewOf(row.after, viewer)));
    }
  });

  it('shows a projector nothing that only a seat may know', () => {
    for (const row of rows) {
      const seen = scene(viewOf(row.after, { kind: 'projector' }), null);
      expect(seen.tray.rows.every((tray) => tray.tokens === 0)).toBe(true);
      expect(seen.home?.rows.every((home) => home.outlook === null) ?? true).toBe(true);
      const open = row.after.vote !== null;
      if (open)
        expect(seen.seats.every((seat) => seat.paddle === null || seat.paddle === 'hidden')).toBe(true);
    }
  });

  it('speaks no word of the other language', () => {
    const spanish = someWords('es');
    const talks = rows.find((row) => row.after.step === 'caucus')!.after;
    const english = JSON.stringify(scene(talks));
    const translated = JSON.stringify(
      projectScene({ view: talks, pack: aPack, words: spanish, ownSeat: own }),
    );
    expect(translated).toContain('Acuerdo vigente');
    expect(translated).not.toContain('Standing accord');
    expect(english).not.toContain('Acuerdo vigente');
  });

  it('never shows an id where a name belongs', () => {
    for (const row of rows) {
      const { calendar, cards, tray, gauges, news, home } = scene(row.after);
      const names = [
        calendar.name,
        ...cards.flatMap((card) => [card.name, card.fromName, card.toName]),
        ...tray.rows.map((tile) => tile.name),
        ...gauges.flatMap((gauge) => [gauge.name, gauge.bandName]),
        ...(news?.cards ?? []).map((card) => card.headline),
        ...(home?.moved ?? []).flatMap((move) => [move.name, move.cause]),
      ];
      for (const name of names) expect(name).not.toMatch(/^$|(?:clause|card|stock|cause):|20\d\dH\d/);
    }
  });

  it('walks from the table to the homes and to the end', () => {
    expect([...new Set(rows.map((row) => scene(row.after).place))]).toEqual(['table', 'home', 'over']);
    expect(new Set(rows.map((row) => scene(row.after).act))).toEqual(
      new Set(['news', 'talks', 'vote', 'home']),
    );
  });

  it('shows the news until the docket is open, then the cards of the round', () => {
    for (const { after } of rows.filter((row) => row.after.round > 0)) {
      const { news, cards } = scene(after);
      expect(news !== null).toBe(actOf(after.step) === 'news');
      expect(cards.map((card) => card.clause)).toEqual([...after.docket]);
    }
  });
});

/** What of the scene an event touched; a change of words or marks counts. */
function touched(before: SceneModel, after: SceneModel): readonly string[] {
  const keys = Object.keys(after) as (keyof SceneModel)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

describe('every event', () => {
  const seen = new Map<GameEventType, { changed: number; stray: Set<string> }>();
  let state = emptyState(rows[0]!.after.settings);
  for (const row of rows) {
    for (const event of row.events) {
      const next = evolve(state, event);
      const view = EVENT_VIEWS[event.type];
      const parts: readonly string[] = view.parts ?? [];
      const changes = touched(scene(state), scene(next));
      const entry = seen.get(event.type) ?? { changed: 0, stray: new Set() };
      seen.set(event.type, entry);
      if (changes.some((part) => parts.includes(part))) entry.changed++;
      for (const part of changes) if (!parts.includes(part)) entry.stray.add(part);
      state = next;
    }
  }

  it('with a view changes a part it names, or moves something', () => {
    const still = [...seen].filter(([type, { changed }]) => {
      const view = EVENT_VIEWS[type];
      return view.parts !== null && changed === 0 && view.animate === undefined;
    });
    expect(still.map(([type]) => type)).toEqual([]);
  });

  it('changes no part that its view does not name', () => {
    const stray = [...seen].filter(([, entry]) => entry.stray.size > 0);
    expect(stray.map(([type, entry]) => [type, ...entry.stray])).toEqual([]);
  });

  it('without a view says why', () => {
    for (const view of Object.values(EVENT_VIEWS)) {
      if (view.parts === null) expect(view.because.length).toBeGreaterThan(20);
    }
  });

  it('is met in a game, but for the few that a desk or an open seat brings', () => {
    const missing = (Object.keys(EVENT_VIEWS) as GameEventType[]).filter(
      (type) => !seen.has(type) && !(type in FLOOR_VIEWS),
    );
    expect(missing.sort()).toEqual(expect.arrayContaining(['ClockSet', 'ReviewReleased', 'Undone']));
    expect(missing.length).toBeLessThanOrEqual(8);
  });
});
