import { mapValues } from '../game/entries.ts';
import type { SeatId } from '../game/ids.ts';
import type { Viewer } from '../game/Viewer.ts';
import { mayKnow } from '../game/visibleTo.ts';
import type { PackTexts, SeatTexts } from './PackTexts.ts';
import type { ScenarioPack } from './ScenarioPack.ts';

/** The pack as a viewer may read it: only the seats whose secrets it shares keep their confidential part. */
export function packFor(pack: ScenarioPack, viewer: Viewer): ScenarioPack {
  return {
    ...pack,
    seats: pack.seats.map((seat) => (mayKnow(viewer, seat.id) ? seat : { ...seat, confidential: null })),
    // what two clauses are worth together is part of each seat's own interests
    interactions: pack.interactions.map((interaction) => ({
      ...interaction,
      seats: Object.fromEntries(
        Object.entries(interaction.seats).filter(([seat]) => mayKnow(viewer, seat as SeatId)),
      ),
    })),
  };
}

/** The words of a pack as a viewer may read them: other seats' briefs are left out. */
export function textsFor(texts: PackTexts, viewer: Viewer): PackTexts {
  return {
    ...texts,
    seats: mapValues<SeatId, SeatTexts, SeatTexts>(texts.seats, (seat, id) =>
      mayKnow(viewer, id) ? seat : { ...seat, brief: null },
    ),
  };
}
