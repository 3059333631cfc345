import { useEffect, useRef } from 'preact/hooks';
import type { Ctx } from '../table/art/canvas.ts';

const MOST_PIXELS_A_POINT = 2;

interface RoomProps {
  /** Where the room lies from where one looks at first: -1 to the left, 1 to the right. */
  readonly at: -1 | 0 | 1;
  /** What it shows; drawn again when this changes, or the window's size. */
  readonly shows: string;
  readonly draw: (g: Ctx, width: number, height: number) => void;
}

/** A painted room that fills the window. */
export function Room({ at, shows, draw }: RoomProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    if (canvas === null) return;
    const paint = (): void => {
      const ratio = Math.min(devicePixelRatio || 1, MOST_PIXELS_A_POINT);
      const [w, h] = [canvas.clientWidth, canvas.clientHeight];
      // a page that is being left has no size
      if (w < 2 || h < 2) return;
      canvas.width = Math.max(1, Math.round(w * ratio));
      canvas.height = Math.max(1, Math.round(h * ratio));
      const g = canvas.getContext('2d');
      if (g === null) return;
      g.setTransform(ratio, 0, 0, ratio, 0, 0);
      draw(g, w, h);
    };
    paint();
    const observer = new ResizeObserver(paint);
    observer.observe(canvas);
    return () => observer.disconnect();
  }, [shows]);
  return <canvas ref={ref} class="co-room" data-at={at} />;
}
