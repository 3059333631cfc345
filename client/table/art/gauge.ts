import type { GaugeModel, RightsModel } from '../model/SceneModel.ts';
import { type Ctx, gradient, radial, roundRect, withShadow } from './canvas.ts';
import { drawIcon } from './icons.ts';
import { drawLine, drawParagraph, widthOf } from './lettering.ts';
import { BRASS, OKABE } from './palette.ts';

/** The scale of a dial: from lower left over the top to lower right. */
export const DIAL = { from: Math.PI * 0.8, to: Math.PI * 2.2 } as const;

/** Angle of the needle for a value in basis points. */
export function needleAngle(value: number): number {
  return DIAL.from + ((DIAL.to - DIAL.from) * Math.min(Math.max(value, 0), 10_000)) / 10_000;
}

/** On a phone a dial is narrower than this. */
function isSmall(w: number): boolean {
  return w < 80;
}

/** Middle and radius of the dial in its box. */
export function dialIn(w: number, h: number): { readonly x: number; readonly y: number; readonly r: number } {
  const r = Math.min(w / 2 - 3, h * (isSmall(w) ? 0.36 : 0.42));
  return { x: w / 2, y: r + 3, r };
}

type Bands = Pick<GaugeModel, 'bounds' | 'good'>;

/** Colour of a band: blue where things are well, yellow between, vermillion where they are not. */
export function bandColor({ bounds, good }: Bands, band: number): string {
  const share = bounds.length === 0 ? 0 : band / bounds.length;
  if (good === 'neutral') return OKABE.sky;
  const trouble = good === 'low' ? share : 1 - share;
  return trouble < 0.34 ? OKABE.sky : trouble < 0.67 ? OKABE.yellow : OKABE.vermillion;
}

/** A brass dial with coloured bands, without its needle, and a plate with its name and the band in words. */
export function drawDial(g: Ctx, w: number, h: number, gauge: GaugeModel): void {
  const { x, y, r } = dialIn(w, h);
  withShadow(g, { blur: 7, down: 3 }, () => {
    g.fillStyle = radial(g, { x: x - r * 0.3, y: y - r * 0.4, from: 2, to: r * 1.7 }, [
      '#fbeec8',
      '#c99f4e',
      '#6d4f1b',
    ]);
    g.beginPath();
    g.arc(x, y, r, 0, Math.PI * 2);
    g.fill();
  });
  g.fillStyle = radial(g, { x, y: y - r * 0.3, from: 2, to: r * 1.2 }, ['#1d3348', '#0c1825']);
  g.beginPath();
  g.arc(x, y, r * 0.88, 0, Math.PI * 2);
  g.fill();
  const edges = [0, ...gauge.bounds, 10_000];
  for (let band = 0; band < edges.length - 1; band++) {
    const active = band === gauge.band;
    g.strokeStyle = bandColor(gauge, band);
    g.globalAlpha = active ? 1 : 0.42;
    g.lineWidth = r * (active ? 0.22 : 0.15);
    g.beginPath();
    g.arc(x, y, r * 0.7, needleAngle(edges[band] ?? 0) + 0.03, needleAngle(edges[band + 1] ?? 10_000) - 0.03);
    g.stroke();
  }
  g.globalAlpha = 1;
  g.strokeStyle = '#f4e6c0aa';
  g.lineWidth = 1;
  for (let tick = 0; tick <= 10; tick++) {
    const angle = DIAL.from + ((DIAL.to - DIAL.from) * tick) / 10;
    const inner = r * (tick % 5 === 0 ? 0.5 : 0.54);
    g.beginPath();
    g.moveTo(x + Math.cos(angle) * inner, y + Math.sin(angle) * inner);
    g.lineTo(x + Math.cos(angle) * r * 0.58, y + Math.sin(angle) * r * 0.58);
    g.stroke();
  }
  drawPlate(g, w, h, gauge);
}

function drawPlate(g: Ctx, w: number, h: number, gauge: GaugeModel): void {
  const top = h * (isSmall(w) ? 0.7 : 0.66);
  const height = h - top - 2;
  withShadow(g, { blur: 4, down: 2 }, () => {
    g.fillStyle = gradient(g, [0, top, 0, h], ['#f3dea8', '#d2ab5d', '#b98f42']);
    roundRect(g, 1, top, w - 2, height, 4);
    g.fill();
  });
  g.strokeStyle = '#fff3cf88';
  g.lineWidth = 1;
  roundRect(g, 2, top + 1, w - 4, height - 2, 3);
  g.stroke();
  if (isSmall(w)) {
    drawSmallPlate(g, w, h, gauge, { top, height });
    return;
  }
  const style = { size: h * 0.112, weight: 700, color: '#1d1405', align: 'center' } as const;
  const long = widthOf(g, gauge.name, style) * 0.84 > w - 8;
  const line = { x: w / 2, y: top + height * (long ? 0.8 : 0.72), width: w - 8 };
  if (long) {
    const box = { x: 3, y: top + 2, w: w - 6, h: height * 0.6 };
    drawParagraph(g, gauge.name, box, { ...style, size: h * 0.098, leading: 1.02 });
  } else {
    drawLine(g, gauge.name, { x: w / 2, y: top + height * 0.31, width: w - 8 }, style);
  }
  drawLine(g, gauge.bandName, line, { size: h * 0.104, color: '#33240c', align: 'center' });
}

/** On a phone the plate has room for the name alone; the band stands in the open lower part of the dial. */
function drawSmallPlate(
  g: Ctx,
  w: number,
  h: number,
  gauge: GaugeModel,
  plate: { readonly top: number; readonly height: number },
): void {
  const { y, r } = dialIn(w, h);
  const band = { x: w / 2, y: y + r * 0.62, width: r * 1.5 };
  drawLine(g, gauge.bandName, band, { size: 9, weight: 700, color: '#ffe9b0', align: 'center' });
  const box = { x: 3, y: plate.top + 1.5, w: w - 6, h: plate.height - 2 };
  drawParagraph(g, gauge.name, box, {
    size: 9,
    weight: 700,
    color: '#1d1405',
    align: 'center',
    leading: 1.06,
  });
}

/** A needle that points right, turned by the view; its pivot is in the middle of the field. */
export function drawNeedle(g: Ctx, size: number, ghost: boolean): void {
  const c = size / 2;
  if (ghost) {
    g.strokeStyle = '#ffffff88';
    g.lineWidth = 1.4;
    g.setLineDash([2, 2]);
    g.beginPath();
    g.moveTo(c, c);
    g.lineTo(size * 0.96, c);
    g.stroke();
    g.setLineDash([]);
    return;
  }
  withShadow(g, { blur: 3, down: 1 }, () => {
    g.fillStyle = '#ffffff';
    g.beginPath();
    g.moveTo(c - size * 0.12, c - size * 0.045);
    g.lineTo(size * 0.97, c - 0.6);
    g.lineTo(size * 0.97, c + 0.6);
    g.lineTo(c - size * 0.12, c + size * 0.045);
    g.fill();
  });
  g.fillStyle = BRASS;
  g.beginPath();
  g.arc(c, c, size * 0.085, 0, Math.PI * 2);
  g.fill();
}

/** Four brass tubes: how far each of the requirements has come, with a peg at every named band. */
export function drawRights(g: Ctx, w: number, h: number, rights: RightsModel): void {
  const small = isSmall(w);
  withShadow(g, { blur: 6, down: 2 }, () => {
    g.fillStyle = gradient(g, [0, 0, 0, h], ['#18293a', '#0d1926']);
    roundRect(g, 2, 2, w - 4, h - 6, 5);
    g.fill();
  });
  g.strokeStyle = BRASS;
  g.lineWidth = 1.4;
  g.stroke();
  const plate = small ? 15 : 22;
  const rows = rights.bars.length;
  const area = { x: 8, y: 6, w: w - 16, h: h - plate - 14 };
  rights.bars.forEach((bar, index) => {
    const y = area.y + (area.h * index) / rows;
    const step = area.h / rows;
    const done = bar.band === bar.bands && bar.bands > 0;
    const color = done ? OKABE.green : bar.band === 0 ? OKABE.vermillion : OKABE.yellow;
    const tube = {
      x: area.x,
      y: small ? y + 1 : y + step * 0.52,
      w: area.w,
      h: small ? step - 3 : step * 0.34,
    };
    if (!small) {
      const size = Math.min(12.5, step * 0.46);
      const name = { x: area.x, y: y + step * 0.28, width: area.w - size * 1.4 };
      drawLine(g, bar.name, name, { size, color: '#f4e6c0' });
      drawIcon(g, done ? 'check' : bar.band === 0 ? 'cross' : 'ring', {
        x: area.x + area.w - size * 0.5,
        y: y + step * 0.28,
        size: size * 0.95,
        color: done ? '#5fe0bb' : color,
      });
    }
    g.fillStyle = '#00000066';
    roundRect(g, tube.x, tube.y, tube.w, tube.h, 3);
    g.fill();
    g.fillStyle = color;
    roundRect(g, tube.x, tube.y, Math.max(4, (tube.w * bar.value) / 10_000), tube.h, 3);
    g.fill();
    g.strokeStyle = '#f4e6c066';
    g.lineWidth = 0.8;
    roundRect(g, tube.x, tube.y, tube.w, tube.h, 3);
    g.stroke();
  });
  g.fillStyle = gradient(g, [0, h - plate - 4, 0, h - 4], ['#f3dea8', '#b98f42']);
  roundRect(g, 3, h - plate - 5, w - 6, plate, 4);
  g.fill();
  drawLine(
    g,
    small ? rights.short : rights.name,
    { x: w / 2, y: h - plate / 2 - 5, width: w - 14 },
    { size: plate * 0.62, weight: 700, color: '#1d1405', align: 'center' },
  );
}
