import type * as Phaser from 'phaser';
import type { Ctx } from '../art/canvas.ts';
import type { Box } from '../layout/TableLayout.ts';
import type { Easel } from './Easel.ts';

let pictures = 0;

/**
 * A drawing on the stage: painted once with Canvas 2D at the resolution of the screen, shown as an image, painted
 * again only when what it shows has changed. Owns its texture.
 */
export class Picture {
  readonly image: Phaser.GameObjects.Image;
  readonly #easel: Easel;
  readonly #key = `picture:${++pictures}`;
  #texture: Phaser.Textures.CanvasTexture | null = null;
  #shown = '';

  constructor(easel: Easel, depth: number) {
    this.#easel = easel;
    this.image = easel.scene.add.image(0, 0, '__DEFAULT').setDepth(depth).setVisible(false);
  }

  /** Paints `draw` on a field of `w` by `h` units unless it already shows `what`. Answers whether it painted. */
  paint(what: unknown, size: { readonly w: number; readonly h: number }, draw: (g: Ctx) => void): boolean {
    const shown = JSON.stringify([what, size.w, size.h]);
    if (shown === this.#shown) {
      this.image.setVisible(true);
      return false;
    }
    this.#shown = shown;
    const { scale, scene } = this.#easel;
    const w = Math.max(1, Math.ceil(size.w * scale));
    const h = Math.max(1, Math.ceil(size.h * scale));
    if (this.#texture === null || this.#texture.width !== w || this.#texture.height !== h) {
      this.#texture?.destroy();
      if (scene.textures.exists(this.#key)) scene.textures.remove(this.#key);
      this.#texture = scene.textures.createCanvas(this.#key, w, h);
    }
    const g = this.#texture?.getContext();
    if (this.#texture === null || g === undefined) return false;
    g.setTransform(1, 0, 0, 1, 0, 0);
    g.clearRect(0, 0, w, h);
    g.setTransform(scale, 0, 0, scale, 0, 0);
    // What one painting leaves set must not change the next one.
    g.save();
    draw(g);
    g.restore();
    this.#texture.refresh();
    this.image
      .setTexture(this.#key)
      .setScale(1 / scale)
      .setVisible(true);
    this.#easel.wake();
    return true;
  }

  /** Centres the picture on a point, moved to the next whole pixel so that letters stay sharp. */
  place(x: number, y: number): this {
    const { scale } = this.#easel;
    const snap = (at: number, pixels: number): number =>
      (Math.round(at * scale - pixels / 2) + pixels / 2) / scale;
    this.image.setPosition(snap(x, this.image.width), snap(y, this.image.height));
    return this;
  }

  /** Centres the picture on a box. */
  fill(box: Box): this {
    return this.place(box.x + box.w / 2, box.y + box.h / 2);
  }

  hide(): void {
    if (!this.image.visible) return;
    this.image.setVisible(false);
    this.#easel.wake();
  }

  destroy(): void {
    this.image.destroy();
    this.#texture?.destroy();
    const { textures } = this.#easel.scene;
    if (textures.exists(this.#key)) textures.remove(this.#key);
  }
}
