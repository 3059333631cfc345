import { canonical } from '../game/canonical.ts';
import type { GameEvent } from '../game/GameEvent.ts';
import type { GameState } from '../game/GameState.ts';
import { hashValue } from '../game/hash.ts';
import type { Viewer } from '../game/Viewer.ts';
import { viewOf } from '../game/viewOf.ts';
import { visibleTo } from '../game/visibleTo.ts';
import { actOf } from '../game/vocabulary.ts';
import type { ClockReading, Frame, Snapshot } from '../protocol/Frame.ts';

/** What a watcher is told: where things stand, then every step from there. */
export type Update =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'frame'; readonly frame: Frame };

export interface Watch {
  /** Sends a fresh snapshot, for a watcher that lost a frame. */
  resend(): void;
  close(): void;
}

/** How the host makes what watchers get. */
export interface Sights {
  snapshot(viewer: Viewer, viewSeq: number): Snapshot;
  textsOf(events: readonly GameEvent[]): Frame['texts'];
  clock(): ClockReading;
}

export interface Watchers {
  add(viewer: Viewer, listener: (update: Update) => void): Watch;
  /** Tells everybody what they may see of the events that led from one state to the next. */
  publish(before: GameState, events: readonly GameEvent[], after: GameState): void;
  /** Everybody begins anew from where things stand. */
  restart(): void;
  count(): number;
  clear(): void;
}

/** Frames whose number is a multiple of this carry the hash of the view, beside those that end an act. */
const HASH_EVERY = 20;

/** Those who look at one game. Each has a gap-free count of frames of its own, so that it can tell when one is lost. */
export function createWatchers(sights: Sights): Watchers {
  interface Watcher {
    readonly viewer: Viewer;
    readonly key: string;
    readonly listener: (update: Update) => void;
    viewSeq: number;
  }
  const watchers = new Set<Watcher>();
  const sendSnapshot = (watcher: Watcher): void =>
    watcher.listener({ kind: 'snapshot', snapshot: sights.snapshot(watcher.viewer, watcher.viewSeq) });

  return {
    add: (viewer, listener) => {
      const watcher: Watcher = { viewer, key: canonical(viewer), listener, viewSeq: 0 };
      watchers.add(watcher);
      sendSnapshot(watcher);
      return {
        resend: () => {
          if (watchers.has(watcher)) sendSnapshot(watcher);
        },
        close: () => void watchers.delete(watcher),
      };
    },
    publish: (before, events, after) => {
      const clock = sights.clock();
      const endsAct = before.round !== after.round || actOf(before.step) !== actOf(after.step);
      const shared = new Map<string, Omit<Frame, 'viewSeq'>>();
      const hashes = new Map<string, string>();
      for (const watcher of [...watchers]) {
        const known = shared.get(watcher.key);
        const content = known ?? contentFor(watcher.viewer, events, clock, sights);
        if (known === undefined) shared.set(watcher.key, content);
        if (content.events.length === 0) continue;
        watcher.viewSeq += 1;
        const hashed = endsAct || watcher.viewSeq % HASH_EVERY === 0;
        const viewHash = hashed
          ? (hashes.get(watcher.key) ?? hashValue(viewOf(after, watcher.viewer)))
          : null;
        if (viewHash !== null) hashes.set(watcher.key, viewHash);
        const frame = { ...content, viewSeq: watcher.viewSeq, ...(viewHash === null ? {} : { viewHash }) };
        watcher.listener({ kind: 'frame', frame });
      }
    },
    restart: () => {
      for (const watcher of [...watchers]) sendSnapshot(watcher);
    },
    count: () => watchers.size,
    clear: () => watchers.clear(),
  };
}

function contentFor(
  viewer: Viewer,
  events: readonly GameEvent[],
  clock: ClockReading,
  sights: Sights,
): Omit<Frame, 'viewSeq'> {
  const visible = events.flatMap((event) => visibleTo(viewer, event) ?? []);
  return { events: visible, texts: sights.textsOf(visible), clock };
}
