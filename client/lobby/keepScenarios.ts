import { loadPacks, loadWhole, packs } from './packs.ts';

/**
 * Fetches the scenarios once the service worker is in charge, so that a game alone can begin when the server is gone.
 * Where there is none (plain HTTP in a network, private windows) they come when they are needed.
 */
export async function keepScenarios(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const listed = await loadPacks();
  await navigator.serviceWorker.ready;
  if (!listed.ok) return;
  for (const { id } of packs.value ?? []) await loadWhole(id);
}
