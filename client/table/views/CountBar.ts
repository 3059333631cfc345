import type * as Phaser from 'phaser';
import type { Side } from '../../../shared/game/ids.ts';
import { FONT } from '../art/canvas.ts';
import { drawStamp } from '../art/effects.ts';
import { trackIn } from '../art/homeBoard.ts';
import { drawLine } from '../art/lettering.ts';
import { SIDE_STYLE } from '../art/palette.ts';
import type { Box } from '../layout/TableLayout.ts';
import type { HomeBar } from '../model/SceneModel.ts';
import { DEPTH } from '../scene/depths.ts';
import { Picture } from '../scene/Picture.ts';
import { type Stage, tween } from '../scene/Stage.ts';

const RUN_MS = 1700;
const WHOLE = 10_000;
/** A lower bar has no room for a stamp that can be read; the mark and the number say the same. */
const LOW_BAR = 18;

/** One home's count of one clause: a bar that runs towards its threshold, its number, and a stamp. */
export class CountBar {
  readonly #stage: Stage;
  readonly #track: Box;
  readonly #bar: HomeBar;
  readonly #fill: Phaser.GameObjects.Rectangle;
  readonly #number: Phaser.GameObjects.Text;
  readonly #line: Picture;
  readonly #stamp: Picture;
  readonly #stamped: boolean;
  readonly #pose = { support: 0 };

  constructor(stage: Stage, side: Side, box: Box, bar: HomeBar) {
    this.#stage = stage;
    this.#bar = bar;
    const upright = stage.layout.kind === 'portrait';
    const track = trackIn(box, upright);
    this.#track = track;
    const color = Number.parseInt(SIDE_STYLE[side].color.slice(1), 16);
    this.#fill = stage.scene.add
      .rectangle(track.x, track.y + track.h / 2, track.w, track.h - 2, color)
      .setOrigin(0, 0.5)
      .setDepth(DEPTH.boardPart);
    const size = upright ? Math.min(17, box.h) : 30;
    this.#number = stage.scene.add
      .text(track.x + track.w + 6, track.y + track.h / 2, '', {
        fontFamily: FONT,
        fontSize: `${size}px`,
        fontStyle: 'bold',
        color: '#16202e',
        resolution: stage.scale,
      })
      .setOrigin(0, 0.5)
      .setDepth(DEPTH.boardPart);
    this.#line = this.#threshold(box, upright);
    this.#stamp = new Picture(stage, DEPTH.boardStamp);
    const stamp = upright ? { w: 78, h: Math.min(26, box.h + 1) } : { w: 128, h: 46 };
    const face = { word: bar.stampWord, good: bar.passed };
    this.#stamp.paint(face, stamp, (g) => drawStamp(g, stamp.w, stamp.h, face));
    this.#stamped = !upright || box.h >= LOW_BAR;
    this.#stamp.image.setVisible(this.#stamped);
    this.#stamp.place(
      upright ? track.x + track.w * 0.2 : track.x + track.w + 62 - stamp.w / 2,
      upright ? track.y + track.h / 2 : box.y + box.h * 0.17,
    );
    this.#set(bar.support);
  }

  /** A line across the groove with what is needed. */
  #threshold(box: Box, upright: boolean): Picture {
    const track = this.#track;
    const picture = new Picture(this.#stage, DEPTH.boardPart);
    const x = track.x + (track.w * this.#bar.threshold) / WHOLE;
    const size = upright ? { w: 74, h: box.h } : { w: 120, h: box.h };
    picture.paint([this.#bar.needsWord, 'line'], size, (g) => {
      const top = track.y - box.y;
      g.fillStyle = '#16202e';
      const over = upright ? 2.5 : 4;
      g.fillRect(size.w / 2 - 1.2, top - over, 2.4, track.h + over * 2);
      if (upright) return;
      drawLine(
        g,
        this.#bar.needsWord,
        { x: size.w / 2, y: top + track.h + 14, width: size.w },
        { size: 14, weight: 700, color: '#16202e', align: 'center' },
      );
    });
    picture.place(x, box.y + box.h / 2);
    return picture;
  }

  /** Runs from nothing to the count, then stamps it. */
  run(delay: number): void {
    if (!this.#stage.moves()) return;
    const { image } = this.#stamp;
    const rest = 1 / this.#stage.scale;
    image.setVisible(false);
    this.#set(0);
    tween(this.#stage, {
      targets: this.#pose,
      support: this.#bar.support,
      delay,
      duration: RUN_MS,
      ease: 'Cubic.easeOut',
      onUpdate: () => this.#set(this.#pose.support),
      onComplete: () => {
        this.#set(this.#bar.support);
        image.setVisible(this.#stamped).setScale(rest * 1.6);
        tween(this.#stage, { targets: image, scale: rest, duration: 170, ease: 'Back.easeOut' });
      },
    });
  }

  #set(support: number): void {
    this.#pose.support = support;
    this.#fill.setScale(Math.max(0.001, support / WHOLE), 1);
    const count = String(Math.floor(support / 100));
    // An upright board has no room for words about what is needed.
    const needed = ` / ${Math.round(this.#bar.threshold / 100)}`;
    this.#number.setText(this.#stage.layout.kind === 'portrait' ? `${count}${needed}` : count);
  }

  destroy(): void {
    this.#stage.scene.tweens.killTweensOf(this.#pose);
    this.#fill.destroy();
    this.#number.destroy();
    this.#line.destroy();
    this.#stamp.destroy();
  }
}
