import type { GameEvent } from '../../game/GameEvent.ts';
import { presentSeats } from '../seats.ts';
import type { Table } from '../Table.ts';
import { procedureOf } from './procedureOf.ts';
import { calledNow } from './rollCall.ts';
import { turnTo } from './turnTo.ts';

/** The roll goes on: it does not wait for a seat that nobody holds any more, and calls the next with a time of its own. */
export function advanceRoll(table: Table): readonly GameEvent[] {
  const { vote, floor } = table.state;
  const called = vote === null ? null : calledNow(vote);
  if (called === null) return [];
  if (!presentSeats(table.state).includes(called.seat)) return silent(table, called);
  const procedure = procedureOf(table);
  if (floor === null || procedure === null || isCalled(table)) return [];
  return [turnTo(table, { kind: 'roll', ...called }, procedure.rollSeconds)];
}

/** The time of the seat that is called is over: it passes, and called again it abstains, or says no if it may not. */
export function endRollTurn(table: Table): readonly GameEvent[] {
  const { vote } = table.state;
  const called = vote === null ? null : calledNow(vote);
  return called === null ? [] : silent(table, called);
}

type Called = NonNullable<ReturnType<typeof calledNow>>;

function silent({ state }: Table, { seat, again }: Called): readonly GameEvent[] {
  const mayAbstain = state.floor?.opening[seat] !== 'presentAndVoting';
  return [{ type: 'RollAnswered', seat, answer: again ? (mayAbstain ? 'abstain' : 'no') : 'pass' }];
}

/** Whether the seat whose turn it is has been called in this vote. */
function isCalled({ state: { vote, floor } }: Table): boolean {
  const called = vote === null ? null : calledNow(vote);
  const now = floor?.now;
  return now?.kind === 'roll' && now.seat === called?.seat && now.again === called.again;
}
