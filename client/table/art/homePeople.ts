import { SIDES, type Side } from '../../../shared/game/ids.ts';
import type { HomeModel, HomePeople, Mood } from '../model/SceneModel.ts';
import { type Ctx, gradient, roundRect, speckle, withShadow } from './canvas.ts';
import { DELEGATE, drawDelegate } from './delegate/drawDelegate.ts';
import type { Posture } from './delegate/posture.ts';
import { drawFlag } from './flags.ts';
import { drawPaddle, PADDLE } from './paddle.ts';

/** Coats of those in the crowd, dark enough to stand behind everything else. */
const COATS: { readonly [S in Side]: readonly string[] } = {
  us: ['#183a5c', '#1f4a73', '#122e4b', '#27405a', '#1a4464'],
  mx: ['#17463b', '#20584a', '#103a30', '#2b4f43', '#1a5247'],
};
const SKINS = ['#7c5a45', '#a17a5f', '#8d6a52', '#5d4233', '#b08d72'] as const;
const HAIR = ['#1b1411', '#2b1e17', '#3a2a20', '#55504c', '#241a15'] as const;

const BEFORE_THEM: {
  readonly [V in HomePeople['verdict']]: { readonly mood: Mood; readonly posture: Posture };
} = {
  waiting: { mood: 'neutral', posture: 'speaking' },
  passed: { mood: 'pleased', posture: 'cheering' },
  failed: { mood: 'worried', posture: 'thinking' },
};

/**
 * Both homes look on, north to the left: a crowd that raises its signs when the count is over, and before it the head of
 * the delegation behind a lectern.
 */
export function drawHomePeople(
  g: Ctx,
  w: number,
  h: number,
  people: HomeModel['people'],
  upright: boolean,
): void {
  for (const side of SIDES) {
    g.save();
    g.translate(side === 'us' ? 0 : w / 2, 0);
    g.beginPath();
    g.rect(2, 0, w / 2 - 3, h - 2);
    g.clip();
    const size = Math.min(upright ? 9 : 15, h * 0.16);
    const figure = Math.min((h + 6) / DELEGATE.h, upright ? 0.72 : 0.95);
    drawCrowd(g, { w: w / 2, h, size, side, verdict: people[side].verdict });
    if (people[side].portrait !== null && h > 56) {
      const x = (w / 2) * (side === 'us' ? 0.19 : 0.81);
      drawSpeaker(g, { x, h, figure, side, ...people[side], portrait: people[side].portrait });
    }
    g.restore();
  }
}

function drawSpeaker(
  g: Ctx,
  who: {
    readonly x: number;
    readonly h: number;
    readonly figure: number;
    readonly side: Side;
    readonly portrait: number;
    readonly verdict: HomePeople['verdict'];
  },
): void {
  const { x, h, figure, side, portrait, verdict } = who;
  g.save();
  g.translate(x, h);
  g.scale(figure, figure);
  g.save();
  g.translate(-DELEGATE.w / 2, -DELEGATE.h - 2);
  drawDelegate(g, {
    portrait,
    side,
    back: false,
    empty: false,
    standing: true,
    ...BEFORE_THEM[verdict],
  });
  g.restore();
  withShadow(g, { blur: 6, down: 2 }, () => {
    g.fillStyle = gradient(g, [0, -34, 0, 0], ['#8a5a30', '#4a2b14']);
    g.beginPath();
    g.moveTo(-38, -34);
    g.lineTo(38, -34);
    g.lineTo(30, 4);
    g.lineTo(-30, 4);
    g.closePath();
    g.fill();
  });
  g.fillStyle = '#b98448';
  roundRect(g, -42, -38, 84, 6, 2.5);
  g.fill();
  drawFlag(g, side, { x: -15, y: -27, w: 30, h: 19 });
  g.restore();
}

function drawCrowd(
  g: Ctx,
  crowd: {
    readonly w: number;
    readonly h: number;
    readonly size: number;
    readonly side: Side;
    readonly verdict: HomePeople['verdict'];
  },
): void {
  const { w, h, size, side, verdict } = crowd;
  const random = speckle(side === 'us' ? 23 : 71);
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(random() * list.length)];
  for (const row of [2, 1, 0]) {
    const shade = [0.96, 0.72, 0.48][row] ?? 1;
    for (let x = -size + (row % 2) * size; x < w + size; x += size * 2.2) {
      const at = x + random() * size * 0.7;
      const y = h - size * (1.7 + row * 1.25) - random() * size * 0.35;
      const coat = pick(COATS[side]) ?? '#1a2f45';
      const skin = pick(SKINS) ?? '#8d6a52';
      const hair = pick(HAIR) ?? '#1b1411';
      const raises = random() < 0.42;
      g.globalAlpha = shade;
      g.fillStyle = coat;
      roundRect(g, at - size, y + size * 0.5, size * 2, size * 5, size * 0.85);
      g.fill();
      g.fillStyle = skin;
      g.beginPath();
      g.ellipse(at, y, size * 0.56, size * 0.64, 0, 0, Math.PI * 2);
      g.fill();
      g.fillStyle = hair;
      g.beginPath();
      g.arc(at, y - size * 0.1, size * 0.62, Math.PI, 0);
      g.fill();
      if (verdict === 'waiting' || !raises) continue;
      g.strokeStyle = coat;
      g.lineWidth = size * 0.5;
      g.lineCap = 'round';
      g.beginPath();
      g.moveTo(at + size * 0.75, y + size);
      g.lineTo(at + size * 0.95, y - size * 0.5);
      g.stroke();
      g.save();
      const scale = size / 34;
      g.translate(at + size * 0.95 - (PADDLE.w * scale) / 2, y - size * 0.3 - PADDLE.h * scale);
      g.scale(scale, scale);
      drawPaddle(g, verdict === 'passed' ? 'yes' : 'no', '');
      g.restore();
    }
  }
  g.globalAlpha = 1;
}
