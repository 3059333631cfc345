import type { Viewer } from '../game/Viewer.ts';
import { visibleTo } from '../game/visibleTo.ts';
import type { PackBundle } from '../protocol/PackSummary.ts';
import type { Review } from '../protocol/Review.ts';
import { packFor, textsFor } from '../scenario/packFor.ts';
import type { GameRecord } from './log/LogLine.ts';
import { liveRows } from './log/liveRows.ts';
import { eventsOf } from './log/upcast.ts';

/** A game to step through: all that was said and done, without the seed, the moods at home and the hashes. */
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
