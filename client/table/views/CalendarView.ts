import { drawCalendar } from '../art/calendar.ts';
import type { SceneModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { Picture } from '../scene/Picture.ts';
import { type Stage, tween, type View } from '../scene/Stage.ts';

/** The calendar on the wall. */
export class CalendarView implements View {
  readonly #stage: Stage;
  readonly #picture: Picture;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#picture = new Picture(stage, DEPTH.wall);
  }

  update({ calendar }: SceneModel): void {
    const box = this.#stage.layout.calendar;
    if (box === null) return;
    this.#picture.paint(calendar, box, (g) => drawCalendar(g, box.w, box.h, calendar));
    this.#picture.fill(box);
  }

  /** Swings on its nail. */
  pulse(): void {
    const { image } = this.#picture;
    if (!image.visible || !this.#stage.moves()) return;
    this.#stage.scene.tweens.killTweensOf(image);
    image.setAngle(0);
    tween(this.#stage, {
      targets: image,
      angle: 3,
      duration: 120,
      yoyo: true,
      repeat: 1,
      ease: 'Sine.easeInOut',
    });
  }

  destroy(): void {
    this.#picture.destroy();
  }
}
