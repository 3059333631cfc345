import type { Mood } from '../model/SceneModel.ts';
import type { Ctx } from './canvas.ts';
import { INK } from './palette.ts';

const MOUTHS: { readonly [M in Mood]: string } = {
  neutral: 'M-4 3H4',
  pleased: 'M-4.5 1.5Q0 7 4.5 1.5',
  worried: 'M-4.5 4Q-2 1.5 0 3T4.5 3',
  angry: 'M-4.5 5Q0 0 4.5 5',
};
const BROWS: { readonly [M in Mood]: string } = {
  neutral: '',
  pleased: '',
  worried: 'M-6 -4.5L-2 -6.5M6 -4.5L2 -6.5',
  angry: 'M-6 -6.5L-2 -4M6 -6.5L2 -4',
};
const FILLS: { readonly [M in Mood]: string } = {
  neutral: '#ffffff',
  pleased: '#bfe6d9',
  worried: '#fbe7b0',
  angry: '#f6c6a8',
};

/** A small face for those who sit with their back to us. */
export function drawMoodMark(
  g: Ctx,
  mood: Mood,
  at: { readonly x: number; readonly y: number; readonly r: number },
): void {
  g.save();
  g.translate(at.x, at.y);
  g.scale(at.r / 10, at.r / 10);
  g.fillStyle = FILLS[mood];
  g.strokeStyle = INK;
  g.lineWidth = 1.7;
  g.lineCap = 'round';
  g.beginPath();
  g.arc(0, 0, 10, 0, Math.PI * 2);
  g.fill();
  g.stroke();
  g.fillStyle = INK;
  for (const side of [-1, 1]) {
    g.beginPath();
    g.arc(side * 3.6, -1.6, 1.5, 0, Math.PI * 2);
    g.fill();
  }
  g.stroke(new Path2D(MOUTHS[mood]));
  g.stroke(new Path2D(BROWS[mood]));
  g.restore();
}
