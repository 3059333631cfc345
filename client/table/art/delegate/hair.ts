import { type Ctx, gradient } from '../canvas.ts';
import { type Look, shade } from './looks.ts';

/** Middle of the head on a field of 110 by 130. */
export const HEAD = { x: 55, y: 42, rx: 17.5, ry: 22 } as const;

/** Hair that lies behind head and shoulders, seen from the front. */
export function drawHairBehind(g: Ctx, look: Look): void {
  g.fillStyle = shade(look.hairColor, 0.82);
  switch (look.hair) {
    case 'bob':
      path(g, 'M33 44C30 6 80 6 77 44L78 60C78 67 71 68 68 64L42 64C39 68 32 67 32 60Z');
      break;
    case 'wavy':
      path(
        g,
        'M32 42C29 5 81 5 78 42C83 50 79 58 83 66C85 74 76 80 70 76L40 76C34 80 25 74 27 66C31 58 27 50 32 42Z',
      );
      break;
    case 'natural':
      g.beginPath();
      g.ellipse(HEAD.x, HEAD.y - 7, 29, 27, 0, 0, Math.PI * 2);
      g.fill();
      break;
    case 'ponytail':
      path(g, 'M70 26C84 26 86 44 80 58C78 66 74 70 71 68C76 56 74 44 68 36Z');
      break;
    case 'bun':
      g.beginPath();
      g.ellipse(HEAD.x, 15, 10.5, 9, 0, 0, Math.PI * 2);
      g.fill();
      break;
    default:
  }
}

/** Hair over the forehead, seen from the front. */
export function drawHairInFront(g: Ctx, look: Look): void {
  g.fillStyle = gradient(g, [0, 14, 0, 46], [shade(look.hairColor, 1.16), look.hairColor]);
  switch (look.hair) {
    case 'short':
      path(g, 'M37 40C34 8 76 8 73 40C72 34 70 30 67 28C58 32 47 31 43 28C40 31 38 35 37 40Z');
      break;
    case 'parted':
      path(g, 'M37 42C33 7 77 7 73 42C73 34 71 30 69 28C60 30 52 27 48 22C46 28 39 31 37 42Z');
      break;
    case 'swept':
      path(g, 'M37 41C32 8 80 8 73.5 40C73 33 70 28 66 25C57 28 48 27 41 28C39 32 38 36 37 41Z');
      break;
    case 'receding':
      path(
        g,
        'M37.5 46C34 34 37 23 44 20C40 28 40 36 39.5 46ZM72.5 46C76 34 73 23 66 20C70 28 70 36 70.5 46Z',
      );
      g.globalAlpha = 0.45;
      path(g, 'M44 21C50 17.5 60 17.5 66 21C60 20 50 20 44 21Z');
      g.globalAlpha = 1;
      break;
    case 'bob':
      path(
        g,
        'M35 50C29 4 81 4 75 50C74.5 42 73.5 36 71 32.5C60 35.5 48 35.5 39 32.5C36.5 36 35.5 42 35 50Z',
      );
      break;
    case 'bun':
      path(g, 'M36.5 42C33 8 77 8 73.5 42C72 32 66 26 55 25C44 26 38 32 36.5 42Z');
      break;
    case 'ponytail':
      path(g, 'M36.5 43C32 7 78 7 73.5 43C72.5 33 68 27 60 25C50 30 41 31 36.5 43Z');
      break;
    case 'wavy':
      path(g, 'M34 52C27 3 83 3 76 52C75 42 74 33 68 28C60 24 54 24 50 26C44 30 36 34 34 52Z');
      break;
    case 'natural':
      path(g, 'M36 38C33 16 77 16 74 38C70 27 62 25 55 25C48 25 40 27 36 38Z');
      break;
    case 'shaved':
      g.globalAlpha = 0.22;
      path(g, 'M37 38C35 13 75 13 73 38C68 24 42 24 37 38Z');
      g.globalAlpha = 1;
      break;
  }
}

/** The back of the head. */
export function drawHairFromBehind(g: Ctx, look: Look): void {
  g.fillStyle = gradient(
    g,
    [0, 16, 0, 74],
    [shade(look.hairColor, 1.18), look.hairColor, shade(look.hairColor, 0.7)],
  );
  switch (look.hair) {
    case 'short':
    case 'parted':
    case 'swept':
      path(g, 'M36 44C31 6 79 6 74 44C73 54 68 60 64 61L46 61C42 60 37 54 36 44Z');
      break;
    case 'receding':
      path(
        g,
        'M36.5 46C36 38 39 34 44 35C50 38 60 38 66 35C71 34 74 38 73.5 46C72 55 68 60 64 61L46 61C42 60 38 55 36.5 46Z',
      );
      break;
    case 'shaved':
      g.globalAlpha = 0.25;
      path(g, 'M37 44C33 14 77 14 73 44C71 56 66 60 63 61L47 61C44 60 39 56 37 44Z');
      g.globalAlpha = 1;
      break;
    case 'bob':
      path(g, 'M34 44C29 6 81 6 76 44L77.5 62C77 69 66 70 55 70C44 70 33 69 32.5 62Z');
      break;
    case 'wavy':
      path(
        g,
        'M33 42C29 5 81 5 77 42C82 52 78 60 81 70C82 82 66 86 55 86C44 86 28 82 29 70C32 60 28 52 33 42Z',
      );
      break;
    case 'natural':
      g.beginPath();
      g.ellipse(HEAD.x, HEAD.y - 6, 29, 29, 0, 0, Math.PI * 2);
      g.fill();
      break;
    case 'bun':
      path(g, 'M36 42C32 7 78 7 74 42C73 54 66 61 55 61C44 61 37 54 36 42Z');
      g.fillStyle = shade(look.hairColor, 1.1);
      g.beginPath();
      g.ellipse(HEAD.x, 27, 13, 11, 0, 0, Math.PI * 2);
      g.fill();
      strands(g, look, 'M45 25C52 20 60 20 65 26M46 31C52 35 60 34 64 29');
      return;
    case 'ponytail':
      path(g, 'M36 42C32 7 78 7 74 42C73 54 66 61 55 61C44 61 37 54 36 42Z');
      g.fillStyle = shade(look.hairColor, 0.86);
      path(g, 'M49 34C60 32 66 48 62 66C60 78 56 88 53 88C47 74 45 50 49 34Z');
      g.fillStyle = '#b3402f';
      path(g, 'M48 33C54 31 60 33 61 37C56 38 52 38 48 37Z');
      break;
  }
  strands(g, look, 'M44 24C40 34 40 46 43 56M55 20C53 34 53 46 55 58M66 24C70 34 70 46 67 56');
}

function strands(g: Ctx, look: Look, d: string): void {
  g.save();
  g.globalAlpha = 0.28;
  g.strokeStyle = shade(look.hairColor, 1.5);
  g.lineWidth = 1.1;
  g.lineCap = 'round';
  g.stroke(new Path2D(d));
  g.restore();
}

function path(g: Ctx, d: string): void {
  g.fill(new Path2D(d));
}
