import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What stands further down: built after the first picture, so that a press is answered at once. */
export function Later({ children }: { readonly children: () => ComponentChildren }) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), 60);
    return () => clearTimeout(timer);
  }, []);
  return <>{due ? children() : null}</>;
}
