import type { SceneModel } from '../model/SceneModel.ts';
import { homeLayout } from './homeLayout.ts';
import type { Box, HitRect, HitTarget, TableLayout } from './TableLayout.ts';

/**
 * Rectangles for the page's buttons in CSS pixels. `scale` is CSS pixels a design unit. On an upright screen the
 * gauges are one strip, so that few things have to be told apart by thumb.
 */
export function hitsOf(model: SceneModel, layout: TableLayout, scale: number): readonly HitRect[] {
  const hits: HitRect[] = [];
  const add = (target: HitTarget, box: Box): void => {
    hits.push({
      key: 'id' in target ? `${target.kind}:${target.id}` : target.kind,
      target,
      x: box.x * scale,
      y: box.y * scale,
      w: box.w * scale,
      h: box.h * scale,
    });
  };
  if (layout.calendar !== null) add({ kind: 'calendar' }, layout.calendar);
  const dials = layout.rights === null ? layout.gauges : [...layout.gauges, layout.rights];
  if (layout.kind === 'portrait') {
    if (dials.length > 0) add({ kind: 'gauges' }, around(dials));
  } else {
    model.gauges.forEach((gauge, index) => {
      const box = layout.gauges[index];
      if (box !== undefined) add({ kind: 'gauge', id: gauge.stock }, box);
    });
    if (layout.rights !== null) add({ kind: 'gauge', id: 'rights' }, layout.rights);
  }
  if (model.place !== 'table') {
    const rows = model.home?.rows ?? [];
    const boxes = homeLayout(layout, rows.length, model.home?.moved.length ?? 0).rows;
    rows.forEach((row, index) => {
      const box = boxes[index]?.box;
      if (box !== undefined) add({ kind: 'home', id: row.clause }, box);
    });
    return hits;
  }
  for (const spot of layout.seats) add({ kind: 'seat', id: spot.seat }, seatBox(spot));
  model.cards.forEach((card, index) => {
    const box = layout.cards[index];
    if (box !== undefined) add({ kind: 'card', id: card.clause }, box);
  });
  if (model.news !== null && model.cards.length === 0) add({ kind: 'news' }, layout.news);
  add({ kind: 'tray' }, layout.tray);
  return hits;
}

function seatBox(spot: TableLayout['seats'][number]): Box {
  const w = 92 * spot.scale;
  const h = 112 * spot.scale;
  return around([{ x: spot.foot.x - w / 2, y: spot.foot.y - h, w, h: Math.min(h, 200) }, spot.placard]);
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    w: Math.max(...boxes.map((box) => box.x + box.w)) - x,
    h: Math.max(...boxes.map((box) => box.y + box.h)) - y,
  };
}
