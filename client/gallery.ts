/**
 * A page for whoever draws the table; not part of the built client. It plays a whole game by the real rules and shows
 * any moment of it: `/gallery.html?seats=12&own=mx-foreign&at=2:accordBallot&lang=es&layout=auto&renderer=canvas`.
 * From the console or a test, `gallery.go(index)` jumps, `gallery.play(index)` plays the next row, and so on.
 */
import { signal } from '@preact/signals';
import type { GameState } from '../shared/game/GameState.ts';
import type { SeatId } from '../shared/game/ids.ts';
import type { Viewer } from '../shared/game/Viewer.ts';
import { viewOf } from '../shared/game/viewOf.ts';
import { visibleTo } from '../shared/game/visibleTo.ts';
import { loadPack } from '../shared/scenario/LoadedPack.ts';
import type { PackTexts } from '../shared/scenario/PackTexts.ts';
import type { ScenarioPack } from '../shared/scenario/ScenarioPack.ts';
import { type LayoutChoice, mountTable, type RendererChoice } from './table/index.ts';
import { demoGame } from './table/testing/demoGame.ts';
import { makeWords } from './words/makeWords.ts';

const asked = new URLSearchParams(location.search);
const folder = `/assets/scenarios/${asked.get('pack') ?? 'the-road-ahead'}`;
const read = async <Shape>(name: string): Promise<Shape> => (await fetch(`${folder}/${name}.json`)).json();

const raw = await read<ScenarioPack>('pack');
const texts = { en: await read<PackTexts>('en'), es: await read<PackTexts>('es') };
const size = Number(asked.get('seats') ?? 12);
const seats =
  raw.tables.find((table) => table.seats.length === size)?.seats ?? raw.seats.map((seat) => seat.id);
const own = seats.find((seat) => seat === asked.get('own')) ?? null;
const viewer: Viewer = own === null ? { kind: 'projector' } : { kind: 'seat', seat: own };
const rows = demoGame(
  loadPack(raw),
  {
    packId: raw.id,
    seats: [...seats],
    rounds: Math.max(...raw.roundChoices),
    preset: 'quick',
    reading: 'paper',
    pace: 'own',
    excludedCards: [],
  },
  { seed: asked.get('seed') ?? '1', person: own },
);

let language: 'en' | 'es' = asked.get('lang') === 'es' ? 'es' : 'en';
let index = indexOf(asked.get('at') ?? '1:docket');
const view = signal<GameState>(viewAt(index));
const host = document.getElementById('stage');
if (host === null) throw new Error('no stage');

const table = mountTable(host, {
  view,
  pack: raw,
  words: () => makeWords(texts[language], 'plain', () => null),
  ownSeat: own,
  layout: (asked.get('layout') ?? 'auto') as LayoutChoice,
  reducedMotion: () => asked.has('still'),
  renderer: (asked.get('renderer') ?? 'auto') as RendererChoice,
});

if (asked.has('hits')) {
  table.onLayout((hits) => {
    for (const old of document.querySelectorAll('.hit')) old.remove();
    for (const hit of hits) {
      const box = document.createElement('div');
      box.className = 'hit';
      box.style.cssText = `left:${hit.x}px;top:${hit.y}px;width:${hit.w}px;height:${hit.h}px`;
      document.body.append(box);
    }
  });
}

/** `3:caucus` is the last row of that step in round 3; a number is the row itself. */
function indexOf(at: string): number {
  if (/^\d+$/u.test(at)) return Math.min(Number(at), rows.length - 1);
  const [round, step] = at.split(':');
  const found = rows.findLastIndex((row) => row.after.round === Number(round) && row.after.step === step);
  return found < 0 ? rows.length - 1 : found;
}

function viewAt(row: number): GameState {
  const state = rows[row]?.after ?? rows[rows.length - 1]?.after;
  if (state === undefined) throw new Error('an empty game');
  return viewOf(state, viewer);
}

const gallery = {
  table,
  rows,
  own: own as SeatId | null,
  get index(): number {
    return index;
  },
  indexOf,
  /** Jumps to a row without playing it. */
  go(row: number | string): void {
    index = indexOf(String(row));
    view.value = viewAt(index);
  },
  /** Plays the next row. */
  next(): void {
    index = Math.min(index + 1, rows.length - 1);
    const events = (rows[index]?.events ?? []).map((event) => visibleTo(viewer, event));
    view.value = viewAt(index);
    table.play(events.filter((event) => event !== null));
  },
  speak(next: 'en' | 'es'): void {
    language = next;
    table.refresh();
  },
};

/** What the page lays on `window` for the console and the tests. */
export type Gallery = typeof gallery;

Object.assign(window, { gallery });
