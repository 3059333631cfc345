/** The context all art is drawn with: Canvas 2D, so that WebGL and Canvas show the same. */
export type Ctx = CanvasRenderingContext2D;

export const FONT = '"Atkinson Hyperlegible", system-ui, sans-serif';

/** Starts a path of a rectangle with round corners. */
export function roundRect(g: Ctx, x: number, y: number, w: number, h: number, r: number): void {
  g.beginPath();
  g.roundRect(x, y, w, h, Math.max(0, Math.min(r, w / 2, h / 2)));
}

/** A colour that runs from stop to stop down the page, or across it. */
export function gradient(
  g: Ctx,
  line: readonly [number, number, number, number],
  stops: readonly string[],
): CanvasGradient {
  const result = g.createLinearGradient(...line);
  stops.forEach((color, index) => {
    result.addColorStop(stops.length === 1 ? 0 : index / (stops.length - 1), color);
  });
  return result;
}

/** A glow that fades outwards. */
export function radial(
  g: Ctx,
  at: { readonly x: number; readonly y: number; readonly from: number; readonly to: number },
  stops: readonly string[],
): CanvasGradient {
  const result = g.createRadialGradient(at.x, at.y, at.from, at.x, at.y, at.to);
  stops.forEach((color, index) => {
    result.addColorStop(index / Math.max(1, stops.length - 1), color);
  });
  return result;
}

/** Draws with a soft shadow below, and without it afterwards. */
export function withShadow(
  g: Ctx,
  shadow: { readonly blur: number; readonly down: number; readonly color?: string },
  draw: () => void,
): void {
  g.save();
  g.shadowColor = shadow.color ?? '#00000088';
  // Shadows ignore the transform of a canvas, so they grow with it here.
  const scale = g.getTransform().a;
  g.shadowBlur = shadow.blur * scale;
  g.shadowOffsetY = shadow.down * scale;
  draw();
  g.restore();
}

/** Numbers that look random and are the same on every drawing; 0 to 1. */
export function speckle(seed: number): () => number {
  let state = (Math.floor(seed) % 2147483646) + 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
