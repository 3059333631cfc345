import { SIDES } from '../../../shared/game/ids.ts';
import { drawStamp } from '../art/effects.ts';
import { drawHomeBoard } from '../art/homeBoard.ts';
import { homeLayout } from '../layout/homeLayout.ts';
import type { HomeModel, SceneModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { Picture } from '../scene/Picture.ts';
import { type Stage, tween, type View } from '../scene/Stage.ts';
import { CountBar } from './CountBar.ts';

const ROW_MS = 280;
const RESULT_MS = 2150;

/** The second table: what both homes say of what was signed. */
export class HomeView implements View {
  readonly #stage: Stage;
  readonly #board: Picture;
  #bars: readonly CountBar[] = [];
  #results: readonly Picture[] = [];
  #shown = '';

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#board = new Picture(stage, DEPTH.board);
  }

  update({ home, place }: SceneModel): void {
    if (home === null || place !== 'home') {
      this.#clear();
      this.#board.hide();
      return;
    }
    const { layout } = this.#stage;
    const boxes = homeLayout(layout, home.rows.length, home.moved.length);
    const upright = layout.kind === 'portrait';
    this.#board.paint(home, layout.board, (g) => drawHomeBoard(g, layout.board, home, boxes, upright));
    this.#board.fill(layout.board);
    this.#showCounts(home, boxes);
  }

  /** The counts run up, row after row. */
  run(): void {
    this.#bars.forEach((bar, index) => {
      bar.run(Math.floor(index / SIDES.length) * ROW_MS);
    });
    if (!this.#stage.moves()) return;
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
  }
}
