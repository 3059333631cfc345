import type * as Phaser from 'phaser';

/** What a picture needs to be painted and shown. */
export interface Easel {
  readonly scene: Phaser.Scene;
  /** Device pixels a design unit. */
  readonly scale: number;
  /** Keeps the loop awake for a while, so that a change is drawn. */
  wake(ms?: number): void;
}
