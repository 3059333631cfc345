import { useMemo } from 'preact/hooks';
import { ReviewPage } from '../review/ReviewPage.tsx';
import type { ReviewSource } from '../review/ReviewSource.ts';
import { go } from '../router/route.ts';
import { DeskPage } from './DeskPage.tsx';
import { DeskWatch } from './DeskWatch.tsx';
import { deskPath } from './deskPath.ts';

interface DeskRouteProps {
  readonly secret: string;
  /** A game of the list; `null`: the list. */
  readonly game: string | null;
  /** The game is watched while it runs, instead of read afterwards. */
  readonly watch: boolean;
}

/** The instructor's pages: the list of games, the review of one, or one to watch. */
export function DeskRoute({ secret, game, watch }: DeskRouteProps) {
  const source = useMemo(
    (): ReviewSource | null => (game === null ? null : { kind: 'desk', secret, gameId: game }),
    [secret, game],
  );
  if (game === null || source === null) return <DeskPage secret={secret} />;
  if (watch) return <DeskWatch secret={secret} gameId={game} />;
  return <ReviewPage source={source} onBack={() => go(deskPath(secret))} />;
}
