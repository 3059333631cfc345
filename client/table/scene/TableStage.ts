import type * as Phaser from 'phaser';
import type { GameEvent } from '../../../shared/game/GameEvent.ts';
import { animateEvent } from '../eventViews.ts';
import type { TableLayout } from '../layout/TableLayout.ts';
import type { SceneModel } from '../model/SceneModel.ts';
import type { Effects } from '../play/Effects.ts';
import type { TableWords } from '../TableWords.ts';
import { BubblesView } from '../views/BubblesView.ts';
import { CalendarView } from '../views/CalendarView.ts';
import { CardsView } from '../views/CardsView.ts';
import { EndView } from '../views/EndView.ts';
import { GaugesView } from '../views/GaugesView.ts';
import { strikeGavel } from '../views/GavelView.ts';
import { HeadlinesView } from '../views/HeadlinesView.ts';
import { HomeView } from '../views/HomeView.ts';
import { LightView } from '../views/LightView.ts';
import { MotionView } from '../views/MotionView.ts';
import { NewsView } from '../views/NewsView.ts';
import { PaddlesView } from '../views/PaddlesView.ts';
import { RoomView } from '../views/RoomView.ts';
import { SeatsView } from '../views/SeatsView.ts';
import { TrayView } from '../views/TrayView.ts';
import { Picture } from './Picture.ts';
import type { Stage, View } from './Stage.ts';

/** All views of one layout. Built again for another size. */
export class TableStage implements Stage {
  readonly scene: Phaser.Scene;
  readonly scale: number;
  readonly layout: TableLayout;
  readonly moves: () => boolean;
  readonly wake: (ms?: number) => void;
  readonly #views: readonly View[];
  readonly #effects: Effects;
  readonly #bubbles: BubblesView;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #passing = new Set<Picture>();

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
    const gauges = new GaugesView(this);
    const calendar = new CalendarView(this);
    const headlines = new HeadlinesView(this);
    const cards = new CardsView(this);
    const tray = new TrayView(this);
    const news = new NewsView(this);
    const seats = new SeatsView(this);
    const paddles = new PaddlesView(this);
    const bubbles = new BubblesView(this);
    this.#bubbles = bubbles;
    const motion = new MotionView(this);
    const home = new HomeView(this);
    this.#views = [
      new RoomView(this),
      calendar,
      headlines,
      gauges,
      new LightView(this),
      seats,
      tray,
      news,
      cards,
      paddles,
      motion,
      home,
      new EndView(this),
      bubbles,
    ];
    this.#effects = {
      say: (seat, text) => bubbles.say(seat, text),
      rise: (seat, sign) => bubbles.rise(seat, sign),
      lift: (seat) => seats.lift(seat),
      dealCards: () => cards.deal(),
      liftCard: (clause) => cards.lift(clause),
      turnNews: (card) => news.turn(card),
      pinHeadline: () => headlines.pin(),
      turnPaddles: (reactions) => {
        const ms = paddles.turn();
        motion.withhold(ms);
        for (const [seat, reaction] of reactions) seats.react(seat, reaction, ms);
      },
      react: (seat, reaction) => seats.react(seat, reaction),
      strike: (word, good) => strikeGavel(this, word, good),
      countHome: () => home.run(),
      pulseGauge: (stock) => gauges.pulse(stock),
      pulseCalendar: () => calendar.pulse(),
      pulseTray: () => tray.pulse(),
    };
  }

  show(model: SceneModel): void {
    for (const view of this.#views) view.update(model);
  }

  /** Lets pass by what happened; a moment without events was jumped to, and nobody speaks in it. */
  animate(events: readonly GameEvent[], words: TableWords): void {
    if (events.length === 0) this.#bubbles.clear();
    for (const event of events) animateEvent(event, this.#effects, words);
  }

  later(ms: number, action: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      action();
      this.wake();
    }, ms);
    this.#timers.add(timer);
  }

  passing(depth: number): Picture {
    const picture = new Picture(this, depth);
    this.#passing.add(picture);
    return picture;
  }

  drop(picture: Picture): void {
    if (!this.#passing.delete(picture)) return;
    this.scene.tweens.killTweensOf(picture.image);
    picture.destroy();
    this.wake();
  }

  destroy(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.scene.tweens.killAll();
    for (const view of this.#views) view.destroy();
    for (const picture of this.#passing) picture.destroy();
  }
}
