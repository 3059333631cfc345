import type { GameState } from '../../../shared/game/GameState.ts';
import type { ClauseId, PowerId, SeatId } from '../../../shared/game/ids.ts';
import { powersOf } from '../../../shared/rules/seats.ts';
import type { LoadedPack } from '../../../shared/scenario/LoadedPack.ts';

/** A promise that still waits for its delivery. */
export interface DuePromise {
  readonly clause: ClauseId;
  readonly power: PowerId;
  /** The seat at this table that has the power; `null` when none has. */
  readonly seat: SeatId | null;
  /** The last round for it. */
  readonly round: number;
}

/** The promises of the standing accord that are not delivered yet, in the order of the clauses. */
export function duePromises(pack: LoadedPack, state: GameState): readonly DuePromise[] {
  const { clauses } = state.standing;
  return pack.raw.clauses.flatMap(({ id, deliveredBy }): DuePromise[] => {
    const standing = clauses[id];
    if (deliveredBy === null || standing === undefined || standing.delivered || standing.deliverBy === null)
      return [];
    const seat = state.settings.seats.find((one) =>
      powersOf({ pack, state }, one).some((power) => power.id === deliveredBy),
    );
    return [{ clause: id, power: deliveredBy, seat: seat ?? null, round: standing.deliverBy }];
  });
}
