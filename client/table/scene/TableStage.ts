import type * as Phaser from 'phaser';
import type { GameEvent } from '../../../shared/game/GameEvent.ts';
import { animateEvent } from '../eventViews.ts';
import type { TableLayout } from '../layout/TableLayout.ts';
import type { SceneModel } from '../model/SceneModel.ts';
import type { Effects } from '../play/Effects.ts';
import type { TableWords } from '../TableWords.ts';
import { CardsView } from '../views/CardsView.ts';
import { GaugesView } from '../views/GaugesView.ts';
import { RoomView } from '../views/RoomView.ts';
import { SeatsView } from '../views/SeatsView.ts';
import type { Stage, View } from './Stage.ts';

/** All views of one layout. Built again for another size. */
export class TableStage implements Stage {
  readonly scene: Phaser.Scene;
  readonly scale: number;
  readonly layout: TableLayout;
  readonly moves: () => boolean;
  readonly wake: (ms?: number) => void;
  readonly #views: readonly View[];
  readonly #effects: Effects = {
    say: () => {},
    rise: () => {},
    dealCards: () => {},
    liftCard: () => {},
    turnNews: () => {},
    turnPaddles: () => {},
    strike: () => {},
    countHome: () => {},
    pulseGauge: () => {},
    pulseCalendar: () => {},
    pulseTray: () => {},
  };
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(options: {
    readonly scene: Phaser.Scene;
    readonly scale: number;
    readonly layout: TableLayout;
    readonly moves: () => boolean;
    readonly wake: (ms?: number) => void;
  }) {
    this.scene = options.scene;
    this.scale = options.scale;
    this.layout = options.layout;
    this.moves = options.moves;
    this.wake = options.wake;
    this.#views = [new RoomView(this), new GaugesView(this), new SeatsView(this), new CardsView(this)];
  }

  /** Lets pass by what happened. */
  animate(events: readonly GameEvent[], words: TableWords): void {
    for (const event of events) animateEvent(event, this.#effects, words);
  }

  show(model: SceneModel): void {
    for (const view of this.#views) view.update(model);
  }

  later(ms: number, action: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      action();
      this.wake();
    }, ms);
    this.#timers.add(timer);
  }

  destroy(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.scene.tweens.killAll();
    for (const view of this.#views) view.destroy();
  }
}
