import { useEffect, useState } from 'preact/hooks';
import type { PackBundle } from '../../shared/protocol/PackSummary.ts';
import { loadBundle } from './packs.ts';

/** A scenario with its words, once it has come. */
export function useBundle(id: string | null): PackBundle | null {
  const [bundle, setBundle] = useState<PackBundle | null>(null);
  useEffect(() => {
    if (id === null) return;
    let wanted = true;
    setBundle(null);
    void loadBundle(id).then((answer) => {
      if (wanted && answer.ok) setBundle(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [id]);
  return bundle;
}
