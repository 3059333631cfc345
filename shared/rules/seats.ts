import type { GameState, SeatState } from '../game/GameState.ts';
import { compareIds, type PowerId, type SeatId, type Side, sideOf } from '../game/ids.ts';
import type { LoadedPack } from '../scenario/LoadedPack.ts';
import type { Power } from '../scenario/Power.ts';
import type { Table } from './Table.ts';

/** Seats at this table, in the order of the settings. */
export function seatsOf(state: GameState): readonly SeatId[] {
  return state.settings.seats;
}

/** A seat of this table; fails loudly on an id that is not at it. */
export function seatState(state: GameState, seat: SeatId): SeatState {
  const found = state.seats[seat];
  if (found === undefined) throw new Error(`no seat ${seat} at this table`);
  return found;
}

/** Seats with somebody in them, a person or a bot: those who count for quorum and majorities. */
export function presentSeats(state: GameState): readonly SeatId[] {
  return seatsOf(state).filter((seat) => state.seats[seat]?.occupant.kind !== 'empty');
}

/** Present seats of one delegation. */
export function presentOn(state: GameState, side: Side): readonly SeatId[] {
  return presentSeats(state).filter((seat) => sideOf(seat) === side);
}

/** Whether every present seat is done with the step. */
export function allReady(state: GameState): boolean {
  const present = presentSeats(state);
  return present.length > 0 && present.every((seat) => state.seats[seat]?.ready === true);
}

/** Who uses a power at this table: its office, or the head of the delegation if a clause or the frame needs it. */
export function holderOf(table: Table, power: PowerId): SeatId | null {
  const owner = table.pack.ownerOf(power);
  if (owner === null) return null;
  if (seatsOf(table.state).includes(owner)) return owner;
  return isNeeded(table.pack, power) ? table.pack.headOf(sideOf(owner)) : null;
}

/** Who holds which powers follows from pack and seats alone. */
const HELD = new WeakMap<LoadedPack, WeakMap<readonly SeatId[], Map<SeatId, readonly Power[]>>>();

/** The powers a seat holds at this table, in a fixed order. */
export function powersOf(table: Table, seat: SeatId): readonly Power[] {
  const seats = seatsOf(table.state);
  const ofPack = HELD.get(table.pack) ?? new WeakMap<readonly SeatId[], Map<SeatId, readonly Power[]>>();
  HELD.set(table.pack, ofPack);
  const bySeat = ofPack.get(seats) ?? new Map<SeatId, readonly Power[]>();
  ofPack.set(seats, bySeat);
  const known = bySeat.get(seat);
  if (known !== undefined) return known;
  const held = table.pack.raw.powers
    .filter((power) => holderOf(table, power.id) === seat)
    .sort((a, b) => compareIds(a.id, b.id));
  bySeat.set(seat, held);
  return held;
}

/** Who can answer a power: the office named, or the head of its delegation in its place; nobody answers itself. */
export function answererOf(table: Table, power: PowerId, usedBy: SeatId): SeatId | null {
  const { answer } = table.pack.power(power);
  if (answer === null) return null;
  const seat = seatsOf(table.state).includes(answer.by) ? answer.by : table.pack.headOf(sideOf(answer.by));
  return seat === usedBy ? null : seat;
}

/** A clause waits for the power, or it sets the frame: a table cannot do without it. */
function isNeeded(pack: LoadedPack, power: PowerId): boolean {
  return (
    pack.raw.clauses.some((clause) => clause.deliveredBy === power) ||
    pack.power(power).effects.some((effect) => effect.kind === 'frame')
  );
}

/** Who answers a dilemma: the seat it asks, or its delegation's head where that seat is not at the table. */
export function askedSeat(table: Table, asks: SeatId): SeatId {
  return seatsOf(table.state).includes(asks) ? asks : table.pack.headOf(sideOf(asks));
}
