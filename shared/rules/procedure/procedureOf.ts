import type { Floor } from '../../game/floor/Floor.ts';
import type { Side } from '../../game/ids.ts';
import { SIDES, sideOf } from '../../game/ids.ts';
import type { MotionKind } from '../../game/vocabulary.ts';
import type { MotionRule, Procedure } from '../../scenario/Procedure.ts';
import { presentOn, seatsOf } from '../seats.ts';
import type { Table } from '../Table.ts';
import { atLeast } from './majority.ts';

/** The rules of the floor at this table; `null` where its preset has none. */
export function procedureOf({ pack, state }: Table): Procedure | null {
  return pack.preset(state.settings.preset).procedure;
}

/** The floor of the running debate with its rules; `null` when there is none. */
export function floorNow(table: Table): { readonly floor: Floor; readonly procedure: Procedure } | null {
  const { floor, step } = table.state;
  const procedure = procedureOf(table);
  return step === 'debate' && floor !== null && floor.ended === null && procedure !== null
    ? { floor, procedure }
    : null;
}

/** The rule of a kind of motion; `null` where the preset does not know it. */
export function ruleOf(procedure: Procedure, kind: MotionKind): MotionRule | null {
  return procedure.motions.find((rule) => rule.kind === kind) ?? null;
}

/** Whether enough seats of each delegation are here for a vote. */
export function hasQuorum(table: Table): boolean {
  const procedure = procedureOf(table);
  if (procedure === null) return true;
  const seats = seatsOf(table.state);
  const needed = (side: Side): number =>
    atLeast(procedure.quorum, seats.filter((seat) => sideOf(seat) === side).length);
  return SIDES.every((side) => presentOn(table.state, side).length >= needed(side));
}
