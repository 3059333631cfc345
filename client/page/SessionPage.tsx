import { useEffect, useMemo, useState } from 'preact/hooks';
import { classDoor } from '../../shared/i18n/classDoor.ts';
import { common } from '../../shared/i18n/common.ts';
import { PROBLEM_TEXTS } from '../../shared/i18n/problems.ts';
import { room } from '../../shared/i18n/room.ts';
import type { ProblemCode } from '../../shared/protocol/Problem.ts';
import type { Session } from '../../shared/protocol/Session.ts';
import { say } from '../i18n/say.ts';
import type { ReviewSource } from '../review/ReviewSource.ts';
import { go } from '../router/route.ts';
import type { InClass } from '../settings/myTables.ts';
import type { Game } from '../store/Game.ts';
import { openGame } from '../store/openGame.ts';
import type { TableFrame } from './TableFrame.ts';
import { TablePage } from './TablePage.tsx';

const t = say(room);
const c = say(common);
const d = say(classDoor);
const p = say(PROBLEM_TEXTS);

interface SessionPageProps {
  /** Opens the session; the same function for the same game. */
  readonly open: () => Session;
  readonly code: string | null;
  /** Starts the game and answers what went wrong, or `null`; absent for those who cannot. */
  readonly start: (() => Promise<string | null>) | null;
  readonly review: (() => void) | null;
  /** The same object for the same game. */
  readonly source: ReviewSource | null;
  /** The same object for the same place; left out at a table of its own. */
  readonly inClass?: InClass | null;
}

/** A game from its session: waits for the first snapshot, then shows the table; closes the session when it goes. */
export function SessionPage({ open, code, start, review, source, inClass = null }: SessionPageProps) {
  const [game, setGame] = useState<Game | null>(null);
  const [problem, setProblem] = useState<ProblemCode | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    const session = open();
    setGame(null);
    void openGame(session, (_connection, found) => {
      if (wanted && found !== null) setProblem(found);
    }).then((opened) => {
      if (wanted) setGame(opened);
    });
    return () => {
      wanted = false;
      session.close();
    };
  }, [open]);
  const frame = useMemo(
    (): TableFrame => ({
      code,
      start: start === null ? null : () => void start().then(setFailed),
      failed,
      review,
      source,
      inClass,
      leave: () => go('/'),
    }),
    [code, start, review, source, inClass, failed],
  );
  if (game !== null) return <TablePage game={game} frame={frame} />;
  return (
    <main class="waiting">
      <h1>{c('game')}</h1>
      <p role="status">{problem === null ? t('connecting') : problemText(problem)}</p>
      {problem === null || inClass === null ? null : (
        <button type="button" class="button ghost" onClick={() => go(`/c/${inClass.code}`)}>
          {d('toClass')}
        </button>
      )}
      <button type="button" class="button ghost" onClick={() => go('/')}>
        {c('back')}
      </button>
    </main>
  );
}

/** Problems that end a session name no values. */
function problemText(problem: ProblemCode): string {
  return problem === 'malformed' || problem === 'tooLarge' ? p('internal') : p(problem as 'wrongToken');
}
