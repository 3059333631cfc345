import type { Viewer } from '../../shared/game/Viewer.ts';
import { visibleTo } from '../../shared/game/visibleTo.ts';
import { liveRows } from '../../shared/host/log/liveRows.ts';
import { eventsOf } from '../../shared/host/log/upcast.ts';
import type { Review } from '../../shared/protocol/Review.ts';
import { packFor, textsFor } from '../../shared/scenario/packFor.ts';
import type { LiveTable } from '../tables/LiveTable.ts';

/** A game to step through: all that was said and done, without the seed, the moods at home and the hashes. */
export function reviewOf({ record, host, content }: LiveTable): Review {
  const viewer: Viewer = { kind: 'reviewer' };
  const { rows, texts } = host.record();
  const live = new Set(liveRows(rows).map((row) => row.seq));
  return {
    code: record.code,
    settings: host.header.settings,
    viewer,
    over: host.state().conclusion !== null,
    rows: rows.map((row) => ({
      seq: row.seq,
      atMs: row.atMs,
      actor: row.actor,
      kind: row.command.kind,
      undone: !live.has(row.seq),
      events: eventsOf(row, host.header.format).flatMap((event) => visibleTo(viewer, event) ?? []),
    })),
    texts: Object.fromEntries(texts.map((text) => [text.ref, 'text' in text ? text.text : null])),
    pack: packFor(content.pack.raw, viewer),
    packTexts: { en: textsFor(content.texts.en, viewer), es: textsFor(content.texts.es, viewer) },
  };
}
