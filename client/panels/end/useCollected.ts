import { useEffect, useState } from 'preact/hooks';
import type { EndingId } from '../../../shared/game/ids.ts';
import { collection, noteEnding } from '../../settings/collection.ts';
import type { Game } from '../../store/Game.ts';

/**
 * Remembers, in this browser alone, which seat was played and which ending it came to; once a game. Watchers, reviews
 * and the tutorial do not count. Answers the ending if it was never seen before.
 */
export function useCollected({ view, viewer, seat }: Game, live: boolean): EndingId | null {
  const [fresh, setFresh] = useState<EndingId | null>(null);
  const { conclusion, settings } = view.value;
  const own = seat.value;
  const ending = conclusion?.ending ?? null;
  const met = own === null ? 0 : (conclusion?.goals[own] ?? []).filter((goal) => goal.met).length;
  const counts = live && viewer.value.kind === 'seat' && settings.rounds > 1;
  const { packId: pack } = settings;
  useEffect(() => {
    if (!counts || own === null || ending === null) return;
    const known = collection.value.some((played) => played.pack === pack && played.ending === ending);
    const isNew = noteEnding({ game: location.pathname, pack, seat: own, ending, met });
    if (isNew && !known) setFresh(ending);
  }, [counts, own, ending, met, pack]);
  return fresh;
}
