import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DeskGame } from '../../shared/protocol/DeskGame.ts';
import { askServer, type Failure } from '../lobby/askServer.ts';

export interface GamesList {
  /** `null` until the first answer. */
  readonly games: readonly DeskGame[] | null;
  readonly failure: Failure | null;
  readonly loadedAt: Date | null;
  reload(): void;
  /** Puts a game that changed in its place. */
  replace(game: DeskGame): void;
}

/** How often the list is loaded again while the page is looked at. */
const EVERY_MS = 15_000;

/** The games of the server, kept up to date. */
export function useGames(secret: string): GamesList {
  const [games, setGames] = useState<readonly DeskGame[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [loadedAt, setLoadedAt] = useState<Date | null>(null);
  const reload = useCallback(() => {
    void askServer<{ readonly games: readonly DeskGame[] }>('/api/desk/games', { key: secret }).then(
      (answer) => {
        setFailure(answer.ok ? null : answer.error);
        if (!answer.ok) return;
        setGames(answer.value.games);
        setLoadedAt(new Date());
      },
    );
  }, [secret]);
  useEffect(() => {
    reload();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') reload();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [reload]);
  return {
    games,
    failure,
    loadedAt,
    reload,
    replace: (game) =>
      setGames((list) => list?.map((known) => (known.id === game.id ? game : known)) ?? null),
  };
}
