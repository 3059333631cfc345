import type * as Phaser from 'phaser';
import type { TableLayout } from '../layout/TableLayout.ts';
import type { SceneModel } from '../model/SceneModel.ts';
import type { Easel } from './Easel.ts';
import type { Picture } from './Picture.ts';

/** What every view draws on. Rebuilt with its views when the size of the host changes. */
export interface Stage extends Easel {
  readonly layout: TableLayout;
  /** Whether things may move; without it every tween jumps to its end. */
  moves(): boolean;
  /** Calls back later unless the stage is taken down before. */
  later(ms: number, action: () => void): void;
  /** A picture that only passes by; taken down with the stage if not dropped before. */
  passing(depth: number): Picture;
  drop(picture: Picture): void;
}

/** A part of the stage: shows its part of the model, and redraws only what changed. */
export interface View {
  update(model: SceneModel): void;
  destroy(): void;
}

/** A tween, or its end at once where nothing may move. */
export function tween(stage: Stage, config: Phaser.Types.Tweens.TweenBuilderConfig): void {
  stage.wake();
  if (stage.moves()) {
    stage.scene.tweens.add(config);
    return;
  }
  stage.scene.tweens.add({ ...config, duration: 1, delay: 0, hold: 0, repeat: 0 });
}
