import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DeskClass } from '../../shared/protocol/OpenClass.ts';
import { askServer, type Failure } from '../lobby/askServer.ts';

/** A class as it was told, and when, by `performance.now`. */
export interface ToldClass {
  readonly value: DeskClass;
  readonly atMs: number;
}

export interface WatchedClass {
  /** `null` until the first answer. */
  readonly told: ToldClass | null;
  readonly failure: Failure | null;
  /** Begins at all tables that wait. */
  start(): Promise<void>;
}

/** How often a class is loaded again while the page is looked at, in milliseconds. */
const EVERY_MS = 3000;

/** A class at the desk, kept up to date. */
export function useClass(secret: string, id: string): WatchedClass {
  const [told, setTold] = useState<ToldClass | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const ask = useCallback(
    async (path: string, method: 'GET' | 'POST'): Promise<void> => {
      const body = method === 'POST' ? { body: {} } : {};
      const answer = await askServer<DeskClass>(`/api/desk/classes/${id}${path}`, {
        method,
        key: secret,
        ...body,
      });
      setFailure(answer.ok ? null : answer.error);
      if (answer.ok) setTold({ value: answer.value, atMs: performance.now() });
    },
    [id, secret],
  );
  useEffect(() => {
    void ask('', 'GET');
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void ask('', 'GET');
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [ask]);
  return { told, failure, start: useCallback(() => ask('/start', 'POST'), [ask]) };
}
