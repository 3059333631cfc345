import '@fontsource/atkinson-hyperlegible/400.css';
import '@fontsource/atkinson-hyperlegible/700.css';
import type { GameEvent } from '../../shared/game/GameEvent.ts';
import type { GameState } from '../../shared/game/GameState.ts';
import { sideOf } from '../../shared/game/ids.ts';
import { hitsOf } from './layout/hitsOf.ts';
import type { LayoutNeeds } from './layout/LayoutNeeds.ts';
import { layoutFor } from './layout/layoutFor.ts';
import type { HitRect } from './layout/TableLayout.ts';
import { projectScene } from './model/projectScene.ts';
import type { SceneModel } from './model/SceneModel.ts';
import { Director, type Showing } from './play/Director.ts';
import { chooseRenderer } from './scene/chooseRenderer.ts';
import { Screen } from './scene/Screen.ts';
import { TableStage } from './scene/TableStage.ts';
import type { TableHandle, TableInput } from './TableInput.ts';
import { tableWords } from './TableWords.ts';

/** Draws the table of a game on a host element, from now until it is destroyed. */
export function mountTable(host: HTMLElement, input: TableInput): TableHandle {
  return new MountedTable(host, input);
}

class MountedTable implements TableHandle {
  readonly #host: HTMLElement;
  readonly #input: TableInput;
  readonly #director: Director;
  readonly #listeners = new Set<(hits: readonly HitRect[]) => void>();
  readonly #shows = new Set<(events: readonly GameEvent[]) => void>();
  readonly #tells = new Set<Showing>();
  readonly #stop: (() => void)[] = [];
  #screen: Screen | null = null;
  #stage: TableStage | null = null;
  #needs = '';
  #shown: GameState | null = null;
  #hits: readonly HitRect[] = [];
  #gone = false;

  constructor(host: HTMLElement, input: TableInput) {
    this.#host = host;
    this.#input = input;
    this.#director = new Director({
      calm: () => input.reducedMotion(),
      show: (view, events) => {
        this.#show(view, events);
        if (events.length > 0) for (const listener of this.#shows) listener(events);
      },
      tell: (view, events) => {
        for (const listener of this.#tells) listener(view, events);
      },
    });
    this.#stop.push(input.view.subscribe((view) => this.#director.view(view)));
    void this.#open();
  }

  get stats(): TableHandle['stats'] {
    return { frames: this.#screen?.frames ?? 0, renderer: this.#screen?.renderer ?? 'canvas' };
  }

  play(events: readonly GameEvent[]): void {
    this.#director.play(events);
  }

  skip(): void {
    this.#director.skip();
  }

  settled(): Promise<void> {
    return this.#director.settled();
  }

  refresh(): void {
    if (this.#shown !== null) this.#show(this.#shown, []);
  }

  onLayout(listener: (hits: readonly HitRect[]) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#hits);
    return () => this.#listeners.delete(listener);
  }

  onShown(listener: (events: readonly GameEvent[]) => void): () => void {
    this.#shows.add(listener);
    return () => this.#shows.delete(listener);
  }

  onTold(listener: Showing): () => void {
    this.#tells.add(listener);
    return () => this.#tells.delete(listener);
  }

  destroy(): void {
    if (this.#gone) return;
    this.#gone = true;
    for (const stop of this.#stop) stop();
    this.#director.destroy();
    this.#stage?.destroy();
    this.#screen?.destroy();
    this.#listeners.clear();
    this.#shows.clear();
    this.#tells.clear();
  }

  async #open(): Promise<void> {
    // Letters are baked into pictures, so the font has to be there first; a missing font must not hide the table.
    const fonts = ['400 16px "Atkinson Hyperlegible"', '700 16px "Atkinson Hyperlegible"'];
    await Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
    if (this.#gone) return;
    const screen = await Screen.open(this.#host, chooseRenderer(this.#input.renderer));
    if (this.#gone) {
      screen.destroy();
      return;
    }
    this.#screen = screen;
    const observer = new ResizeObserver(() => {
      if (!screen.fit()) return;
      this.#needs = '';
      this.refresh();
    });
    observer.observe(this.#host);
    this.#stop.push(() => observer.disconnect());
    screen.fit();
    this.refresh();
  }

  #show(view: GameState, events: readonly GameEvent[]): void {
    this.#shown = view;
    const { pack, ownSeat } = this.#input;
    const words = tableWords(this.#input.words());
    const model = projectScene({ view, pack, words, ownSeat });
    const stage = this.#stageFor(view, model);
    if (stage === null) return;
    stage.show(model);
    stage.animate(events, words);
    this.#emit(model);
  }

  /** The stage for the present size and table; built again when either has changed. */
  #stageFor(view: GameState, model: SceneModel): TableStage | null {
    const screen = this.#screen;
    if (screen === null || this.#host.clientWidth === 0 || this.#host.clientHeight === 0) return null;
    const needs: LayoutNeeds = {
      aspect: this.#host.clientWidth / this.#host.clientHeight,
      seats: model.seats.map(({ seat }) => ({ seat, side: sideOf(seat) })),
      ownSeat: this.#input.ownSeat,
      cards: view.docket.length,
      gauges: model.gauges.length,
      rights: model.rights !== null,
    };
    const key = JSON.stringify({ ...needs, cards: Math.max(3, needs.cards), width: screen.width });
    if (this.#stage !== null && key === this.#needs) return this.#stage;
    this.#needs = key;
    this.#stage?.destroy();
    const layout = layoutFor(this.#input.layout, needs);
    const scale = screen.width / layout.width;
    screen.zoom(scale);
    this.#stage = new TableStage({
      scene: screen.scene,
      scale,
      layout,
      moves: () => !this.#input.reducedMotion(),
      wake: (ms) => screen.wake(ms),
    });
    return this.#stage;
  }

  #emit(model: SceneModel): void {
    if (this.#stage === null) return;
    const { layout } = this.#stage;
    const hits = hitsOf(model, layout, this.#host.clientWidth / layout.width);
    if (JSON.stringify(hits) === JSON.stringify(this.#hits)) return;
    this.#hits = hits;
    for (const listener of this.#listeners) listener(hits);
  }
}
