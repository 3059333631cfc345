import { useCallback } from 'preact/hooks';
import { common } from '../../shared/i18n/common.ts';
import { desk } from '../../shared/i18n/desk.ts';
import { say } from '../i18n/say.ts';
import { askServer, failureText } from '../lobby/askServer.ts';
import { SessionPage } from '../page/SessionPage.tsx';
import { ReviewProblem } from '../review/ReviewProblem.tsx';
import { go } from '../router/route.ts';
import { remoteSession } from '../session/remoteSession.ts';
import { deskPath } from './deskPath.ts';
import { useGames } from './useGames.ts';

const t = say(desk);
const c = say(common);

/** A game as it runs, with everything the instructor may see. */
export function DeskWatch({ secret, gameId }: { readonly secret: string; readonly gameId: string }) {
  const { games, failure } = useGames(secret);
  const code = games?.find(({ id }) => id === gameId)?.code ?? '';
  const open = useCallback(() => remoteSession({ code, deskKey: secret }), [code, secret]);
  const start = useCallback(async () => {
    const path = `/api/tables/${code}/start`;
    const answer = await askServer<unknown>(path, { method: 'POST', key: secret, body: {} });
    return answer.ok ? null : failureText(answer.error);
  }, [code, secret]);
  if (games === null) {
    return failure === null ? (
      <p class="loading">{c('loading')}</p>
    ) : (
      <ReviewProblem text={failureText(failure)} />
    );
  }
  if (code === '') return <ReviewProblem text={t('unknown')} />;
  const review = (): void => go(deskPath(secret, gameId));
  return <SessionPage open={open} code={code} start={start} review={review} source={null} />;
}
