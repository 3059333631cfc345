import type { Mood } from '../../model/SceneModel.ts';
import type { Ctx } from '../canvas.ts';
import { type Look, shade } from './looks.ts';

/** What a delegate does with its arms. */
export type Posture = 'rest' | 'speaking' | 'thinking' | 'crossed' | 'cheering';

/** The posture of a mood: whoever speaks shows a hand, whoever worries props up the chin, whoever is angry folds its arms. */
export function postureOf(mood: Mood, speaking: boolean): Posture {
  if (mood === 'angry') return 'crossed';
  if (speaking) return 'speaking';
  return mood === 'worried' ? 'thinking' : 'rest';
}

/** Arms before the chest, over the clothes; behind the table they would hang unseen. */
export function drawArms(g: Ctx, look: Look, posture: Posture): void {
  g.save();
  g.lineCap = 'round';
  g.lineJoin = 'round';
  switch (posture) {
    case 'rest':
      break;
    case 'speaking':
      sleeve(g, look, 'M20 128Q8 112 13 97');
      hand(g, look, 13.5, 87, -0.25, true);
      break;
    case 'thinking':
      sleeve(g, look, 'M86 130Q84 106 68 84');
      hand(g, look, 64, 74, -0.5, false);
      break;
    case 'crossed':
      sleeve(g, look, 'M86 101Q60 118 31 112');
      sleeve(g, look, 'M24 101Q50 120 79 113');
      hand(g, look, 82, 109, 0.9, false);
      break;
    case 'cheering':
      sleeve(g, look, 'M20 126Q5 104 14 78');
      hand(g, look, 16, 67, 0.1, true);
      sleeve(g, look, 'M90 126Q105 104 96 78');
      hand(g, look, 94, 67, -0.1, true);
      break;
  }
  g.restore();
}

function sleeve(g: Ctx, look: Look, line: string): void {
  const path = new Path2D(line);
  g.strokeStyle = shade(look.cloth, 0.5);
  g.lineWidth = 15;
  g.stroke(path);
  g.strokeStyle = shade(look.cloth, 0.92);
  g.lineWidth = 12.4;
  g.stroke(path);
  g.strokeStyle = shade(look.cloth, 1.14);
  g.lineWidth = 3;
  g.globalAlpha = 0.5;
  g.stroke(path);
  g.globalAlpha = 1;
}

/** A hand of about nine units, open with its fingers or closed. */
function hand(g: Ctx, look: Look, x: number, y: number, turn: number, open: boolean): void {
  g.save();
  g.translate(x, y);
  g.rotate(turn);
  g.fillStyle = look.outfit === 'suit' ? '#f6f4ee' : shade(look.cloth, 1.25);
  g.fillRect(-5, 4, 10, 3.4);
  g.fillStyle = look.skin;
  g.strokeStyle = shade(look.skin, 0.66);
  g.lineWidth = 1;
  if (open) {
    for (const [dx, length] of [
      [-3.6, 8],
      [-1.2, 10],
      [1.3, 9.6],
      [3.7, 7.4],
    ] as const) {
      g.beginPath();
      g.roundRect(dx - 1.3, -length, 2.6, length, 1.3);
      g.fill();
      g.stroke();
    }
  }
  g.beginPath();
  g.ellipse(0, 0, 5.4, 5.2, 0, 0, Math.PI * 2);
  g.fill();
  g.stroke();
  if (open) {
    g.beginPath();
    g.ellipse(-5.6, 0, 3.4, 1.7, 0.7, 0, Math.PI * 2);
    g.fill();
    g.beginPath();
    g.ellipse(0, -1.4, 4.6, 3.6, 0, 0, Math.PI * 2);
    g.fill();
  } else {
    for (const dx of [-2.6, 0, 2.6]) {
      g.beginPath();
      g.moveTo(dx, -4.4);
      g.lineTo(dx, -1);
      g.stroke();
    }
  }
  g.restore();
}
