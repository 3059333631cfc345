import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { askServer, failureText } from '../lobby/askServer.ts';
import { go } from '../router/route.ts';
import { remoteSession } from '../session/remoteSession.ts';
import { seatAt } from '../settings/myTables.ts';
import { JoinTablePage } from './JoinTablePage.tsx';
import { SessionPage } from './SessionPage.tsx';

/** A table of the server: its seat taken up again if this browser holds one, else a seat is chosen first. */
export function TableRoute({ code }: { readonly code: string }) {
  const [watching, setWatching] = useState(false);
  const [taken, setTaken] = useState(0);
  const mine = useMemo(() => seatAt(code), [code, taken]);
  const token = mine?.seatToken ?? null;
  const open = useCallback(
    () => remoteSession(token === null ? { code } : { code, seatToken: token }),
    [code, token],
  );
  const start = useCallback(async () => {
    if (token === null) return null;
    const answer = await askServer<unknown>(`/api/tables/${code}/start`, {
      method: 'POST',
      key: token,
      body: {},
    });
    return answer.ok ? null : failureText(answer.error);
  }, [code, token]);
  const source = useMemo(
    () => (token === null ? null : ({ kind: 'table', code, seatToken: token } as const)),
    [code, token],
  );
  useEffect(() => setWatching(false), [code]);
  if (token === null && !watching) {
    return (
      <JoinTablePage code={code} onSeated={() => setTaken(taken + 1)} onWatch={() => setWatching(true)} />
    );
  }
  return (
    <SessionPage
      open={open}
      code={code}
      start={mine?.host === true ? start : null}
      review={token === null ? null : () => go(`/review/${code}`)}
      source={source}
      inClass={mine?.inClass ?? null}
    />
  );
}
