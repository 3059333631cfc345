import type { GameState } from '../../shared/game/GameState.ts';
import type { SeatId } from '../../shared/game/ids.ts';
import type { GameHost } from '../../shared/host/gameHost.ts';
import type { Presence } from '../../shared/protocol/Session.ts';
import type { TableStage, TableSummary } from '../../shared/protocol/TableSummary.ts';
import type { PackContent } from '../packs/PackContent.ts';
import type { TableRecord } from '../store/directory.ts';

/** A table that is played, or looked at: its game, and who is connected. */
export interface LiveTable {
  readonly record: TableRecord;
  readonly host: GameHost;
  readonly content: PackContent;
  summary(): TableSummary;
  presence(): Presence;
  /** Somebody is here, in a seat or looking on; the answer is called when they go. */
  connect(seat: SeatId | null): () => void;
  /** Calls back when the public part of the game or the presence changes. */
  onChange(listener: () => void): () => void;
  connections(): number;
  close(): void;
}

/** What a table is given to live on. */
export interface TableParts {
  readonly record: TableRecord;
  readonly host: GameHost;
  readonly content: PackContent;
  /** Called when somebody connects. */
  readonly onConnect?: () => void;
}

export function createLiveTable({ record, host, content, onConnect }: TableParts): LiveTable {
  const here = new Map<SeatId, number>();
  const listeners = new Set<() => void>();
  let watching = 0;
  const changed = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const watch = host.watch({ kind: 'projector' }, () => {
    const { conclusion, reviewReleased } = host.state();
    // Alone with bots there is nobody to spoil: the review opens at once.
    if (record.mode === 'solo' && conclusion !== null && !reviewReleased) {
      void host.submit('system', { kind: 'releaseReview' });
    }
    changed();
  });

  return {
    record,
    host,
    content,
    summary: () => summaryOf(record, host.state(), here),
    presence: () => {
      const state = host.state();
      const seats = state.settings.seats.map((seat): [SeatId, Presence['seats'][string]] => {
        const kind = state.seats[seat]?.occupant.kind ?? 'empty';
        return [seat, kind !== 'person' ? kind : (here.get(seat) ?? 0) > 0 ? 'here' : 'away'];
      });
      return { seats: Object.fromEntries(seats), watchers: watching };
    },
    connect: (seat) => {
      if (seat === null) watching += 1;
      else here.set(seat, (here.get(seat) ?? 0) + 1);
      onConnect?.();
      changed();
      let gone = false;
      return () => {
        if (gone) return;
        gone = true;
        if (seat === null) watching -= 1;
        else here.set(seat, (here.get(seat) ?? 1) - 1);
        changed();
      };
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    connections: () => watching + [...here.values()].reduce((sum, count) => sum + count, 0),
    close: () => {
      watch.close();
      host.close();
    },
  };
}

/** How far a game has come. */
export function stageOf(state: GameState): TableStage {
  if (state.round === 0) return 'lobby';
  return state.step === 'over' ? 'over' : 'running';
}

/** What anybody with the code may know. */
export function summaryOf(
  { code, mode }: TableRecord,
  state: GameState,
  here: ReadonlyMap<SeatId, number>,
): TableSummary {
  const { packId, rounds, pace, reading, seats } = state.settings;
  return {
    code,
    pack: packId,
    rounds,
    pace,
    reading,
    mode,
    stage: stageOf(state),
    round: state.round,
    step: state.step,
    seats: seats.map((seat) => ({
      seat,
      occupant: state.seats[seat]?.occupant.kind ?? 'empty',
      here: (here.get(seat) ?? 0) > 0,
    })),
  };
}
