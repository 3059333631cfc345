import type { Floor } from '../../game/floor/Floor.ts';
import type { Side } from '../../game/ids.ts';
import { SIDES, sideOf } from '../../game/ids.ts';
import type { MotionKind, Step } from '../../game/vocabulary.ts';
import type { MotionRule, Procedure } from '../../scenario/Procedure.ts';
import { presentOn, seatsOf } from '../seats.ts';
import type { Table } from '../Table.ts';
import { adjusted } from './adjusted.ts';
import { atLeast } from './majority.ts';

/** The rules of the floor at this table, as its session has adjusted them; `null` where its preset has none. */
export function procedureOf({ pack, state }: Table): Procedure | null {
  const { preset, adjustments } = state.settings;
  const { procedure } = pack.preset(preset);
  return procedure === null || adjustments === undefined ? procedure : adjusted(procedure, adjustments);
}

/**
 * The floor with its rules: of the running debate, of the last call before the vote on drafts, and of a roll call;
 * `null` when there is none.
 */
export function floorNow(table: Table): { readonly floor: Floor; readonly procedure: Procedure } | null {
  const { floor } = table.state;
  const procedure = procedureOf(table);
  return floor !== null && procedure !== null && isAlive(floor, table.state.step)
    ? { floor, procedure }
    : null;
}

function isAlive(floor: Floor, step: Step): boolean {
  switch (step) {
    case 'debate':
      return floor.ended === null;
    case 'amendments':
      return floor.stage === 'voting';
    case 'amendmentBallot':
    case 'accordBallot':
      return floor.now.kind === 'roll';
    default:
      return false;
  }
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
