import type { SessionUpdate } from '../../shared/protocol/Session.ts';

/** Those who listen to a session. */
export interface Updates {
  add(listener: (update: SessionUpdate) => void): () => void;
  emit(update: SessionUpdate): void;
  count(): number;
  clear(): void;
}

export function createUpdates(): Updates {
  const listeners = new Set<(update: SessionUpdate) => void>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    emit: (update) => {
      for (const listener of [...listeners]) listener(update);
    },
    count: () => listeners.size,
    clear: () => listeners.clear(),
  };
}
