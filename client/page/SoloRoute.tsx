import { useCallback, useMemo } from 'preact/hooks';
import { go } from '../router/route.ts';
import { openLocalGame } from '../session/localGames.ts';
import { SessionPage } from './SessionPage.tsx';

/** A game of this browser, played without a server. */
export function SoloRoute({ game }: { readonly game: string }) {
  const open = useCallback(() => openLocalGame(game), [game]);
  const source = useMemo(() => ({ kind: 'local', gameId: game }) as const, [game]);
  return (
    <SessionPage
      open={open}
      code={null}
      start={null}
      review={() => go(`/review/solo/${game}`)}
      source={source}
    />
  );
}
