import { useEffect, useState } from 'preact/hooks';
import type { ClassSummary } from '../../shared/protocol/OpenClass.ts';
import { askServer, type Failure } from '../lobby/askServer.ts';

/** How often it is asked for anew while the page is looked at, in milliseconds. */
const EVERY_MS = 4000;

interface Known {
  /** `null` until the first answer. */
  readonly summary: ClassSummary | null;
  readonly failure: Failure | null;
}

/** What anybody may know of a class, kept up to date; opening it takes no seat. */
export function useClassSummary(code: string): Known {
  const [known, setKnown] = useState<Known>({ summary: null, failure: null });
  useEffect(() => {
    let wanted = true;
    const load = (): void =>
      void askServer<ClassSummary>(`/api/classes/${encodeURIComponent(code)}`).then((answer) => {
        if (!wanted) return;
        setKnown(({ summary }) =>
          answer.ok ? { summary: answer.value, failure: null } : { summary, failure: answer.error },
        );
      });
    load();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') load();
    }, EVERY_MS);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [code]);
  return known;
}
