import { useEffect, useState } from 'preact/hooks';
import { askServer } from '../lobby/askServer.ts';

/** Whether an address means this computer only, so that it is of no use to others. */
export function isHereOnly(hostname: string): boolean {
  return /^(localhost|127\..*|\[?::1\]?)$/.test(hostname);
}

/**
 * Under which addresses others reach this server, the best first: the one of this page, or, where the page was opened
 * as `localhost`, those of the computer in its network.
 */
export function useOrigins(secret: string): readonly string[] {
  const [origins, setOrigins] = useState<readonly string[]>([location.origin]);
  useEffect(() => {
    if (!isHereOnly(location.hostname)) return;
    let wanted = true;
    void askServer<{ readonly origins: readonly string[] }>('/api/desk/addresses', { key: secret }).then(
      (answer) => {
        if (wanted && answer.ok && answer.value.origins.length > 0) setOrigins(answer.value.origins);
      },
    );
    return () => {
      wanted = false;
    };
  }, [secret]);
  return origins;
}
