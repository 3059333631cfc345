import { createMemoryStore } from '../../../shared/host/memoryStore.ts';
import type { PackBundle } from '../../../shared/protocol/PackSummary.ts';
import type { SoloGame } from './SoloGame.ts';
import type { SoloStore } from './SoloStore.ts';

/** Games kept for as long as the page is open: where a browser keeps nothing, and for tests. */
export function memorySoloStore(): SoloStore {
  const games = new Map<string, SoloGame>();
  const packs = new Map<string, PackBundle>();
  const logs = createMemoryStore();
  return {
    ...logs,
    read: async (id) => (games.has(id) ? logs.read(id) : null),
    games: async () => [...games.values()].sort((a, b) => b.openedAtMs - a.openedAtMs),
    game: async (id) => games.get(id) ?? null,
    note: async (game) => void games.set(game.id, game),
    remove: async (id) => void games.delete(id),
    keepPack: async (hash, bundle) => {
      packs.delete(hash);
      packs.set(hash, bundle);
    },
    pack: async (hash) => packs.get(hash) ?? null,
    packById: async (id) => [...packs.values()].findLast(({ pack }) => pack.id === id) ?? null,
  };
}
