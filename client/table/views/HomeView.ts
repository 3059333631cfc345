import { SIDES } from '../../../shared/game/ids.ts';
import { drawStamp } from '../art/effects.ts';
import { drawHomeBoard } from '../art/homeBoard.ts';
import { drawHomePeople } from '../art/homePeople.ts';
import { homeLayout } from '../layout/homeLayout.ts';
import type { HomeModel, SceneModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { Picture } from '../scene/Picture.ts';
import { type Stage, tween, type View } from '../scene/Stage.ts';
import { CountBar } from './CountBar.ts';

const ROW_MS = 280;
const RESULT_MS = 2150;
/** With less height than this there is no room for people. */
const LEAST_CROWD = 36;

/** The second table: what both homes say of what was signed. */
export class HomeView implements View {
  readonly #stage: Stage;
  readonly #board: Picture;
  readonly #people: Picture;
  #bars: readonly CountBar[] = [];
  #results: readonly Picture[] = [];
  #shown = '';
  #home: HomeModel | null = null;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#board = new Picture(stage, DEPTH.board);
    this.#people = new Picture(stage, DEPTH.board);
  }

  update({ home, place }: SceneModel): void {
    if (home === null || place !== 'home') {
      this.#clear();
      this.#board.hide();
      this.#people.hide();
      this.#home = null;
      return;
    }
    const { layout } = this.#stage;
    const boxes = homeLayout(layout, home.rows.length, home.moved.length);
    const upright = layout.kind === 'portrait';
    this.#board.paint(home, layout.board, (g) => drawHomeBoard(g, layout.board, home, boxes, upright));
    this.#board.fill(layout.board);
    this.#home = home;
    this.#showPeople(home.people);
    this.#showCounts(home, boxes);
  }

  /** The counts run up, row after row. */
  run(): void {
    this.#bars.forEach((bar, index) => {
      bar.run(Math.floor(index / SIDES.length) * ROW_MS);
    });
    if (!this.#stage.moves()) return;
    this.#hushPeople();
    const rest = 1 / this.#stage.scale;
    this.#results.forEach((result, index) => {
      result.image.setAlpha(0).setScale(rest * 1.5);
      const delay = RESULT_MS + index * ROW_MS;
      tween(this.#stage, {
        targets: result.image,
        alpha: 1,
        scale: rest,
        delay,
        duration: 200,
        ease: 'Back.easeOut',
      });
    });
  }

  /** The people at home wait for the count before they show what they think of it. */
  #hushPeople(): void {
    const home = this.#home;
    if (home === null) return;
    const { us, mx } = home.people;
    this.#showPeople({ us: { ...us, verdict: 'waiting' }, mx: { ...mx, verdict: 'waiting' } });
    this.#stage.later(RESULT_MS + home.rows.length * ROW_MS, () => {
      if (this.#home === home) this.#showPeople(home.people);
    });
  }

  #showPeople(people: HomeModel['people']): void {
    const home = this.#home;
    if (home === null) return;
    const { layout } = this.#stage;
    const box = homeLayout(layout, home.rows.length, home.moved.length).people;
    if (box.h < LEAST_CROWD) {
      this.#people.hide();
      return;
    }
    const upright = layout.kind === 'portrait';
    this.#people.paint(people, box, (g) => drawHomePeople(g, box.w, box.h, people, upright));
    this.#people.fill(box);
  }

  #showCounts(home: HomeModel, boxes: ReturnType<typeof homeLayout>): void {
    const shown = JSON.stringify([home.rows, boxes.rows]);
    if (shown === this.#shown) return;
    this.#clear();
    this.#shown = shown;
    const bars: CountBar[] = [];
    const results: Picture[] = [];
    home.rows.forEach((row, index) => {
      const place = boxes.rows[index];
      if (place === undefined) return;
      for (const side of SIDES) {
        const bar = row.counts[side];
        if (bar !== null) bars.push(new CountBar(this.#stage, side, place.bars[side], bar));
      }
      if (row.ratified === null) return;
      const stamp = { word: row.resultWord, good: row.ratified };
      const result = new Picture(this.#stage, DEPTH.boardStamp);
      result.paint(stamp, place.result, (g) => drawStamp(g, place.result.w, place.result.h, stamp));
      result.fill(place.result);
      results.push(result);
    });
    this.#bars = bars;
    this.#results = results;
  }

  #clear(): void {
    for (const bar of this.#bars) bar.destroy();
    for (const result of this.#results) result.destroy();
    this.#bars = [];
    this.#results = [];
    this.#shown = '';
  }

  destroy(): void {
    this.#clear();
    this.#board.destroy();
    this.#people.destroy();
  }
}
