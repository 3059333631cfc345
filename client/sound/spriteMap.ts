import type { Cue } from './cues.ts';

/** Start and length in milliseconds of each cue in the sprite; the same as `assets/audio/sprite.json`. */
export const SPRITE: { readonly [C in Cue]: readonly [number, number] } = {
  gavel: [0, 620],
  chime: [800, 1200],
  paddle: [2180, 140],
  tension: [2500, 1500],
  clock: [4180, 1100],
  page: [5460, 430],
  headline: [6070, 760],
  coin: [7010, 560],
  stamp: [7750, 360],
  crowd: [8290, 2560],
};
