import { CANVAS, Core, Game, Renderer, Scale, Scene, WEBGL } from 'phaser';

/** Frames a second while something moves. */
const FRAMES = { webgl: 60, canvas: 30 } as const;
/** How long a change keeps the loop awake, so that it is surely drawn. */
const AWAKE_MS = 120;
const MOST_PIXELS_A_POINT = 3;

/**
 * Phaser's game on a host element, drawn on demand: the loop sleeps while nothing changes. The canvas has one pixel
 * for each pixel of the screen; all art is drawn in design units times `scale`.
 */
export class Screen {
  readonly scene: Scene;
  readonly renderer: 'webgl' | 'canvas';
  frames = 0;
  readonly #game: Game;
  readonly #host: HTMLElement;
  #awakeUntil = 0;
  #gone = false;

  private constructor(game: Game, scene: Scene, host: HTMLElement, renderer: 'webgl' | 'canvas') {
    this.#game = game;
    this.#host = host;
    this.scene = scene;
    this.renderer = renderer;
    game.events.on(Core.Events.POST_RENDER, () => this.#rendered());
    // A lost context comes back empty: the next frame draws it anew.
    if (game.renderer instanceof Renderer.WebGL.WebGLRenderer) {
      game.renderer.on(Renderer.Events.RESTORE_WEBGL, () => this.wake(400));
    }
    game.canvas.setAttribute('aria-hidden', 'true');
    game.canvas.style.display = 'block';
    // Phaser takes canvases from a pool, and one comes back with the size of the table it drew before.
    game.scale.setZoom(1 / pixelRatio());
  }

  /** Starts the game; resolves when it can draw. */
  static async open(host: HTMLElement, renderer: 'webgl' | 'canvas'): Promise<Screen> {
    const ratio = pixelRatio();
    const { width, height } = sizeOf(host);
    const game = new Game({
      type: renderer === 'canvas' ? CANVAS : WEBGL,
      parent: host,
      backgroundColor: '#0b1420',
      scale: { mode: Scale.NONE, width, height, zoom: 1 / ratio },
      fps: { limit: FRAMES[renderer], smoothStep: false },
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      // One texture a draw: picking among several in the shader drops patches of turned pictures on some drivers.
      render: { antialias: true, powerPreference: 'low-power', roundPixels: false, maxTextures: 1 },
      scene: [],
    });
    await new Promise<void>((ready) => {
      if (game.isBooted && game.isRunning) ready();
      else game.events.once(Core.Events.READY, () => ready());
    });
    const scene = new Scene('table');
    await new Promise<void>((ready) => {
      Object.assign(scene, { create: () => ready() });
      game.scene.add('table', scene, true);
    });
    return new Screen(game, scene, host, renderer);
  }

  /** Size of the canvas in its own pixels. */
  get width(): number {
    return this.#game.scale.gameSize.width;
  }

  /** Whether the host or the screen's pixel ratio has another size than the canvas; if so the canvas follows. */
  fit(): boolean {
    const { width, height } = sizeOf(this.#host);
    const { gameSize } = this.#game.scale;
    if (width === gameSize.width && height === gameSize.height) return false;
    // The order matters: a zoom set before the size is applied to the old one.
    this.#game.scale.resize(width, height);
    this.#game.scale.setZoom(1 / pixelRatio());
    this.scene.cameras.main.setSize(width, height);
    return true;
  }

  /** Design units to pixels: the camera enlarges from the upper left corner. */
  zoom(scale: number): void {
    this.scene.cameras.main.setOrigin(0, 0).setZoom(scale).setScroll(0, 0);
  }

  wake(ms = AWAKE_MS): void {
    if (this.#gone) return;
    this.#awakeUntil = Math.max(this.#awakeUntil, performance.now() + ms);
    if (!this.#game.loop.running) this.#game.loop.wake(true);
  }

  #rendered(): void {
    this.frames++;
    if (this.#gone || performance.now() <= this.#awakeUntil) return;
    if (this.scene.tweens.getTweens().some((tween) => tween.isPlaying() || tween.isPending())) return;
    queueMicrotask(() => {
      if (!this.#gone) this.#game.loop.sleep();
    });
  }

  destroy(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#game.destroy(true);
    // Phaser destroys on its next step, which a sleeping loop never takes.
    if (!this.#game.loop.running) this.#game.loop.wake();
  }
}

function pixelRatio(): number {
  return Math.min(devicePixelRatio || 1, MOST_PIXELS_A_POINT);
}

function sizeOf(host: HTMLElement): { readonly width: number; readonly height: number } {
  const ratio = pixelRatio();
  return {
    width: Math.max(1, Math.round(host.clientWidth * ratio)),
    height: Math.max(1, Math.round(host.clientHeight * ratio)),
  };
}
