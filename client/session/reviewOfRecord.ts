import type { Viewer } from '../../shared/game/Viewer.ts';
import { visibleTo } from '../../shared/game/visibleTo.ts';
import type { GameRecord } from '../../shared/host/log/LogLine.ts';
import { liveRows } from '../../shared/host/log/liveRows.ts';
import { eventsOf } from '../../shared/host/log/upcast.ts';
import type { PackBundle } from '../../shared/protocol/PackSummary.ts';
import type { Review } from '../../shared/protocol/Review.ts';
import { packFor, textsFor } from '../../shared/scenario/packFor.ts';

/** The review of a game whose log is at hand: what the server tells of a released one. */
export function reviewOfRecord(record: GameRecord, { pack, packTexts }: PackBundle, code = ''): Review {
  const viewer: Viewer = { kind: 'reviewer' };
  const { header, rows, texts } = record;
  const live = new Set(liveRows(rows).map((row) => row.seq));
  return {
    code,
    settings: header.settings,
    viewer,
    over: rows.some((row) => live.has(row.seq) && row.events.some(({ type }) => type === 'GameConcluded')),
    rows: rows.map((row) => ({
      seq: row.seq,
      atMs: row.atMs,
      actor: row.actor,
      kind: row.command.kind,
      undone: !live.has(row.seq),
      events: eventsOf(row, header.format).flatMap((event) => visibleTo(viewer, event) ?? []),
    })),
    texts: Object.fromEntries(texts.map((text) => [text.ref, 'text' in text ? text.text : null])),
    pack: packFor(pack, viewer),
    packTexts: { en: textsFor(packTexts.en, viewer), es: textsFor(packTexts.es, viewer) },
  };
}
