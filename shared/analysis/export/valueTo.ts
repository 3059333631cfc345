import type { GameState } from '../../game/GameState.ts';
import type { ClauseId, SeatId } from '../../game/ids.ts';
import type { Term } from '../../game/terms.ts';
import { accordValue, type SeatValues, seatValues } from '../../rules/value/accordValue.ts';
import { draftLevels, type Levels } from '../../rules/value/Levels.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';

/** By temper: values of a seat follow from them alone. */
const known = new WeakMap<object, Map<SeatId, SeatValues | null>>();

/**
 * What an accord is worth to a seat against 2009, in points with two decimals, as its own brief weighs it in this game;
 * `null` for a seat that is not at the table.
 */
export function valueTo(pack: LoadedPack, state: GameState, seat: SeatId, levels: Levels): number | null {
  const temper = state.secrets[seat]?.temper;
  if (temper === undefined || !pack.seats.has(seat)) return null;
  const byTemper = known.get(temper) ?? new Map<SeatId, SeatValues | null>();
  known.set(temper, byTemper);
  let values = byTemper.get(seat);
  if (values === undefined) {
    values = seatValues(pack, seat, temper);
    byTemper.set(seat, values);
  }
  return values === null ? null : accordValue(values, { pack, state }, levels) / 100;
}

/** The working text, or the standing accord where there is none, with some terms put into it. */
export function textWith(pack: LoadedPack, state: GameState, terms: readonly Term[] = []): Levels {
  const changed = terms.map(({ clause, level }): [ClauseId, Levels[ClauseId] & number] => [clause, level]);
  return { ...draftLevels({ pack, state }), ...Object.fromEntries(changed) };
}
