import { drawRoom } from '../art/room.ts';
import type { SceneModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { Picture } from '../scene/Picture.ts';
import type { Stage, View } from '../scene/Stage.ts';

/** Wall, windows, floor and table: painted once a half-year. */
export class RoomView implements View {
  readonly #stage: Stage;
  readonly #picture: Picture;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#picture = new Picture(stage, DEPTH.room);
  }

  update({ room }: SceneModel): void {
    const { layout } = this.#stage;
    const size = { w: layout.width, h: layout.height };
    this.#picture.paint(room, size, (g) => drawRoom(g, layout, room));
    this.#picture.place(layout.width / 2, layout.height / 2);
  }

  destroy(): void {
    this.#picture.destroy();
  }
}
