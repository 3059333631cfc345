import { type Ctx, FONT } from './canvas.ts';

export interface TextStyle {
  readonly size: number;
  readonly color: string;
  readonly weight?: 400 | 700;
  readonly align?: 'left' | 'center' | 'right';
  readonly family?: string;
}

/** Smallest letters that are still drawn, in design units. */
const SMALLEST = 7;

function setFont(g: Ctx, style: TextStyle, size: number): void {
  g.font = `${style.weight ?? 400} ${size}px ${style.family ?? FONT}`;
  g.fillStyle = style.color;
  g.textAlign = style.align ?? 'left';
}

/**
 * One line, its middle on `y`; made smaller down to two thirds to fit `width`, then cut with an ellipsis. Answers the
 * width it took.
 */
export function drawLine(
  g: Ctx,
  text: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  style: TextStyle,
): number {
  let size = style.size;
  setFont(g, style, size);
  while (size > Math.max(SMALLEST, style.size * 0.66) && g.measureText(text).width > at.width) {
    size -= 0.5;
    setFont(g, style, size);
  }
  let shown = text;
  while (shown.length > 1 && g.measureText(shown).width > at.width) {
    shown = `${shown.replace(/…$/u, '').slice(0, -1).trimEnd()}…`;
  }
  g.textBaseline = 'alphabetic';
  g.fillText(shown, at.x, at.y + size * 0.35);
  return g.measureText(shown).width;
}

/** How wide a line would be at its full size. */
export function widthOf(g: Ctx, text: string, style: TextStyle): number {
  setFont(g, style, style.size);
  return g.measureText(text).width;
}

/** Breaks a text into lines at most `width` wide. */
export function linesOf(g: Ctx, text: string, width: number, style: TextStyle): readonly string[] {
  setFont(g, style, style.size);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && g.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * A paragraph in a box: its letters shrink, down to two thirds, until it fits; what still does not fit ends with an
 * ellipsis. Answers the height it took.
 */
export function drawParagraph(
  g: Ctx,
  text: string,
  box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  style: TextStyle & { readonly leading?: number },
): number {
  const leading = style.leading ?? 1.24;
  if (box.h < SMALLEST * leading) return 0;
  let size = style.size;
  let lines = linesOf(g, text, box.w, style);
  while (size > Math.max(SMALLEST, style.size * 0.66) && lines.length * size * leading > box.h) {
    size -= 0.5;
    lines = linesOf(g, text, box.w, { ...style, size });
  }
  const room = Math.max(1, Math.floor(box.h / (size * leading)));
  const shown = lines.slice(0, room);
  if (lines.length > room) shown[room - 1] = `${shown[room - 1]}…`;
  const x = style.align === 'center' ? box.x + box.w / 2 : style.align === 'right' ? box.x + box.w : box.x;
  shown.forEach((line, index) => {
    drawLine(g, line, { x, y: box.y + (index + 0.5) * size * leading, width: box.w }, { ...style, size });
  });
  return shown.length * size * leading;
}
