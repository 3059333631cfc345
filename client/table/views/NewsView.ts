import type { CardId } from '../../../shared/game/ids.ts';
import { drawFrontPage, drawNewsBack, drawNewsCard } from '../art/news.ts';
import type { Box } from '../layout/TableLayout.ts';
import type { SceneModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { flip } from '../scene/flip.ts';
import { Picture } from '../scene/Picture.ts';
import { type Stage, tween, type View } from '../scene/Stage.ts';

/** The front page and the event cards, on the table until the docket is open. */
export class NewsView implements View {
  readonly #stage: Stage;
  readonly #page: Picture;
  readonly #cards = new Map<CardId, Picture>();
  readonly #sober = new Set<CardId>();

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#page = new Picture(stage, DEPTH.paper);
  }

  update({ news, cards }: SceneModel): void {
    const shown = cards.length === 0 ? news : null;
    for (const [card, picture] of this.#cards) {
      if (shown?.cards.some((one) => one.card === card) === true) continue;
      picture.destroy();
      this.#cards.delete(card);
      this.#stage.wake();
    }
    if (shown === null) {
      this.#page.hide();
      return;
    }
    const [first, ...rest] = sheets(this.#stage, shown.cards.length);
    if (first !== undefined) {
      this.#page.paint({ ...shown, cards: 0 }, first, (g) => drawFrontPage(g, first.w, first.h, shown));
      this.#page.fill(first);
    }
    shown.cards.forEach((card, index) => {
      const box = rest[index];
      if (box === undefined) return;
      const picture = this.#cards.get(card.card) ?? new Picture(this.#stage, DEPTH.card);
      this.#cards.set(card.card, picture);
      if (card.sober) this.#sober.add(card.card);
      picture.paint(card, box, (g) => drawNewsCard(g, box.w, box.h, card));
      picture.fill(box);
    });
  }

  /** A card turns over; one in which people die just appears. */
  turn(card: CardId): void {
    const picture = this.#cards.get(card);
    if (picture === undefined) return;
    const { image } = picture;
    const size = { w: image.width / this.#stage.scale, h: image.height / this.#stage.scale };
    if (this.#sober.has(card)) {
      if (!this.#stage.moves()) return;
      image.setAlpha(0);
      tween(this.#stage, { targets: image, alpha: 1, duration: 500 });
      return;
    }
    flip(this.#stage, picture, {
      name: 'news',
      size,
      delay: 350,
      draw: (g) => drawNewsBack(g, size.w, size.h),
    });
  }

  destroy(): void {
    this.#page.destroy();
    for (const picture of this.#cards.values()) picture.destroy();
  }
}

/** The front page and one sheet a card: side by side on a wide stage, one under the other on an upright one. */
function sheets(stage: Stage, cards: number): readonly Box[] {
  const { news, kind } = stage.layout;
  const count = 1 + cards;
  if (kind === 'portrait') {
    const first = cards === 0 ? news.h : Math.min(news.h * 0.36, 140);
    const h = (news.h - first) / Math.max(1, cards);
    return Array.from({ length: count }, (_, index) => ({
      x: news.x,
      y: index === 0 ? news.y : news.y + first + (index - 1) * h,
      w: news.w,
      h: (index === 0 ? first : h) + 4,
    }));
  }
  const share = cards === 0 ? 1 : cards === 1 ? 0.44 : 0.34;
  const page = news.w * share;
  const w = (news.w - page) / Math.max(1, cards);
  return Array.from({ length: count }, (_, index) => ({
    x: index === 0 ? news.x : news.x + page + (index - 1) * w,
    y: news.y,
    w: (index === 0 ? page : w) - 6,
    h: news.h,
  }));
}
