import { drawEndBoard } from '../art/endBoard.ts';
import type { SceneModel } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { Picture } from '../scene/Picture.ts';
import type { Stage, View } from '../scene/Stage.ts';

/** The board at the end of the game. */
export class EndView implements View {
  readonly #stage: Stage;
  readonly #picture: Picture;

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#picture = new Picture(stage, DEPTH.board);
  }

  update({ end }: SceneModel): void {
    if (end === null) {
      this.#picture.hide();
      return;
    }
    const { board, kind } = this.#stage.layout;
    this.#picture.paint(end, board, (g) => drawEndBoard(g, board, end, kind === 'portrait'));
    this.#picture.fill(board);
  }

  destroy(): void {
    this.#picture.destroy();
  }
}
