import { useEffect, useState } from 'preact/hooks';
import type { ListedClass } from '../../shared/protocol/OpenClass.ts';
import { askServer } from '../lobby/askServer.ts';

/** The classes of the server, the newest first; asked for anew whenever the games were. */
export function useClasses(secret: string, gamesLoadedAt: Date | null): readonly ListedClass[] {
  const [classes, setClasses] = useState<readonly ListedClass[]>([]);
  useEffect(() => {
    if (gamesLoadedAt === null) return;
    void askServer<{ readonly classes: readonly ListedClass[] }>('/api/desk/classes', { key: secret }).then(
      (answer) => {
        if (answer.ok) setClasses(answer.value.classes);
      },
    );
  }, [secret, gamesLoadedAt]);
  return classes;
}
