import type { Howl } from 'howler';
import { remember, remembered } from '../settings/storage.ts';
import { CUES, type Cue } from './cues.ts';
import { SPRITE } from './spriteMap.ts';

const FILES = ['/assets/audio/sprite.ogg', '/assets/audio/sprite.mp3'];
const GESTURES = ['pointerdown', 'keydown'] as const;
const DEFAULT_VOLUME = 0.6;
/** Between sounds of the same moment, so that both are told apart. */
const STEP_MS = 220;

/** The loudspeaker of the page. Silent until the first gesture; volume and mute are remembered. */
export class Sound {
  #howl: Howl | null = null;
  #loading = false;
  #volume: number;
  #muted: boolean;
  readonly #heard = new Set<(cue: Cue) => void>();
  readonly #unlock = (): void => {
    void this.#load();
  };

  constructor() {
    const volume = Number(remembered('volume') ?? DEFAULT_VOLUME);
    this.#volume = volume >= 0 && volume <= 1 ? volume : DEFAULT_VOLUME;
    this.#muted = remembered('muted') === 'yes';
    for (const gesture of GESTURES) document.addEventListener(gesture, this.#unlock, { once: true });
  }

  /** 0 to 1. */
  get volume(): number {
    return this.#volume;
  }

  get muted(): boolean {
    return this.#muted;
  }

  setVolume(volume: number): void {
    this.#volume = Math.min(1, Math.max(0, volume));
    remember('volume', String(this.#volume));
    this.#howl?.volume(this.#volume);
  }

  mute(muted: boolean): void {
    this.#muted = muted;
    remember('muted', muted ? 'yes' : null);
    this.#howl?.mute(muted);
    if (!muted && this.#loading === false) void this.#load();
  }

  /**
   * Plays sounds one after the other. Captions are told even where nothing can be heard: muted, before the first
   * gesture, or on a machine without sound.
   */
  play(cues: readonly Cue[]): void {
    cues.forEach((cue, index) => {
      setTimeout(() => {
        for (const listener of this.#heard) listener(cue);
        if (!this.#muted) this.#howl?.play(cue);
      }, index * STEP_MS);
    });
  }

  /** Calls back with every cue, for captions. Returns how to stop. */
  onCue(listener: (cue: Cue) => void): () => void {
    this.#heard.add(listener);
    return () => this.#heard.delete(listener);
  }

  destroy(): void {
    for (const gesture of GESTURES) document.removeEventListener(gesture, this.#unlock);
    this.#heard.clear();
    this.#howl?.unload();
    this.#howl = null;
  }

  /** Fetches player and sounds; browsers allow both to start only after a gesture. */
  async #load(): Promise<void> {
    if (this.#loading || this.#muted) return;
    this.#loading = true;
    const { Howl } = await import('howler');
    const sprite = Object.fromEntries(CUES.map((cue) => [cue, [...SPRITE[cue]] as [number, number]]));
    this.#howl = new Howl({ src: FILES, sprite, preload: true, volume: this.#volume, mute: this.#muted });
  }
}
