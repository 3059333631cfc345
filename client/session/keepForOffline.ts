/**
 * Lets the browser keep the page, so that a game alone works when the server is gone. Only for the built page, and
 * only where the browser allows it: on this computer, or over HTTPS.
 */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/serviceWorker.js').catch(() => {
    // private windows may forbid it; the page works without
  });
}
