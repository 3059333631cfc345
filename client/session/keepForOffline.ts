import { signal } from '@preact/signals';

/** Whether this browser has kept the page, so that a game alone goes on without the server. */
export const isKept = signal(false);

/**
 * Lets the browser keep the page. Only the built page, and only where the browser allows it: on this computer, or over
 * HTTPS. Marks the document with `data-offline="ready"` when it is done.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const note = (): void => {
    isKept.value = true;
    document.documentElement.dataset['offline'] = 'ready';
  };
  if (serviceWorker.controller !== null) note();
  else serviceWorker.addEventListener('controllerchange', note, { once: true });
  serviceWorker.register('/serviceWorker.js').catch(() => {
    // private windows may forbid it; the page works without
  });
}
