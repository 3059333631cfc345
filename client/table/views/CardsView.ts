import type { ClauseId } from '../../../shared/game/ids.ts';
import { drawCard, drawCardBack } from '../art/card.ts';
import type { SceneModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { flip } from '../scene/flip.ts';
import { Picture } from '../scene/Picture.ts';
import { type Stage, tween, type View } from '../scene/Stage.ts';

/** The clause cards of the round. A new card turns over; a changed one lifts for a moment. */
export class CardsView implements View {
  readonly #stage: Stage;
  readonly #pictures = new Map<ClauseId, Picture>();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  update({ cards }: SceneModel): void {
    for (const [clause, picture] of this.#pictures) {
      if (cards.some((card) => card.clause === clause)) continue;
      picture.destroy();
      this.#pictures.delete(clause);
      this.#stage.wake();
    }
    cards.forEach((card, index) => {
      const box = this.#stage.layout.cards[index];
      if (box === undefined) return;
      const known = this.#pictures.get(card.clause);
      const picture = known ?? new Picture(this.#stage, DEPTH.card);
      this.#pictures.set(card.clause, picture);
      const painted = picture.paint(card, box, (g) => drawCard(g, box.w, box.h, card));
      picture.fill(box);
      if (painted && known !== undefined) this.lift(card.clause);
    });
  }

  /** Turns the cards over, one after the other. */
  deal(): void {
    let order = 0;
    for (const picture of this.#pictures.values()) {
      const box = this.#stage.layout.cards[order];
      if (box === undefined) return;
      flip(this.#stage, picture, {
        name: 'back',
        size: box,
        delay: 200 + order * 260,
        draw: (g) => drawCardBack(g, box.w, box.h),
      });
      order++;
    }
  }

  /** Lifts a card off the table and lays it down again. */
  lift(clause: ClauseId): void {
    const image = this.#pictures.get(clause)?.image;
    if (image === undefined || !this.#stage.moves()) return;
    const rest = 1 / this.#stage.scale;
    this.#stage.scene.tweens.killTweensOf(image);
    image.setScale(rest);
    tween(this.#stage, {
      targets: image,
      scale: rest * 1.06,
      duration: 140,
      yoyo: true,
      ease: 'Sine.easeOut',
    });
  }

  destroy(): void {
    for (const picture of this.#pictures.values()) picture.destroy();
  }
}
