import type { SeatId } from '../../../shared/game/ids.ts';
import type { Viewer } from '../../../shared/game/Viewer.ts';
import type { GameHost } from '../../../shared/host/gameHost.ts';
import type { Watch } from '../../../shared/host/watchers.ts';
import type { Session, SessionUpdate } from '../../../shared/protocol/Session.ts';

/** A session on a host in the same process, with counts of what was asked of it. */
export interface HostSession extends Session {
  resyncs(): number;
  /** Tells listeners something that did not come from the host. */
  emit(update: SessionUpdate): void;
  /** Replaces every frame before it is told, to play a faulty host. */
  distort(change: (update: SessionUpdate) => SessionUpdate): void;
}

export function hostSession(host: GameHost, viewer: Viewer): HostSession {
  let watch: Watch | null = null;
  let listener: (update: SessionUpdate) => void = () => undefined;
  let change = (update: SessionUpdate): SessionUpdate => update;
  let asked = 0;
  return {
    submit: (command) => host.submit(viewer.kind === 'seat' ? viewer.seat : 'instructor', command),
    subscribe: (next) => {
      listener = next;
      watch = host.watch(viewer, (update) => listener(change(update)));
      return () => watch?.close();
    },
    resync: () => {
      asked += 1;
      watch?.resend();
    },
    close: () => watch?.close(),
    resyncs: () => asked,
    emit: (update) => listener(update),
    distort: (next) => {
      change = next;
    },
  };
}

export const seatViewer = (seat: SeatId): Viewer => ({ kind: 'seat', seat });
