import { isLocal } from './addresses.ts';

/** Whether a socket is opened by our own page, or by a program that is no browser. */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin === null) return true;
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? '';
  const from = URL.parse(origin);
  if (from === null) return false;
  // A page that this very computer serves, for example while developing.
  return from.host === host || (isLocal(from.hostname) && isLocal(host.replace(/:\d+$/, '')));
}
