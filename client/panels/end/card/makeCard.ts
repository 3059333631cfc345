import { drawShareCard } from './drawShareCard.ts';
import { CARD_HEIGHT, CARD_WIDTH, type ShareCard } from './ShareCard.ts';

const FONTS = ['400 24px "Atkinson Hyperlegible"', '700 24px "Atkinson Hyperlegible"'];

/** Draws a card on a canvas of the page and answers it as a picture; `null` where the browser cannot. */
export async function makeCard(canvas: HTMLCanvasElement, card: ShareCard): Promise<Blob | null> {
  canvas.width = CARD_WIDTH;
  canvas.height = CARD_HEIGHT;
  const g = canvas.getContext('2d');
  if (g === null) return null;
  await Promise.all(FONTS.map((font) => document.fonts.load(font))).catch(() => undefined);
  drawShareCard(g, card);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

/** The picture as a file under a name that says nothing of who played. */
export function cardFile(picture: Blob, ending: string): File {
  const name = ending.replace(/[^a-z0-9-]+/g, '-');
  return new File([picture], `dos-mesas-${name}.png`, { type: 'image/png' });
}

/** Whether this device can hand the picture to other apps. */
export function canShare(file: File): boolean {
  return typeof navigator.share === 'function' && navigator.canShare?.({ files: [file] }) === true;
}

/** Hands the picture to the browser as a download. */
export function saveCard(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
