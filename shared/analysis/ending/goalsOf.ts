import type { GoalId, SeatId } from '../../game/ids.ts';
import { type Evidence, evidenceOf } from '../../rules/conditions/evidenceOf.ts';
import type { Table } from '../../rules/Table.ts';
import { questionOf } from './becauseOf.ts';

/** A goal of a seat, whether it was met, and what decided that. */
export interface GoalOutcome {
  readonly goal: GoalId;
  readonly met: boolean;
  readonly evidence: readonly Evidence[];
}

/** The goals of a seat at the end of a game; none where its brief is not known. */
export function goalsOf(table: Table, seat: SeatId): readonly GoalOutcome[] {
  const results = table.state.conclusion?.goals[seat] ?? [];
  const goals = table.pack.seats.get(seat)?.confidential?.goals ?? [];
  const question = questionOf(table);
  return results.map(({ goal, met }) => {
    const asked = goals.find(({ id }) => id === goal)?.met;
    return { goal, met, evidence: asked === undefined ? [] : evidenceOf(asked, question) };
  });
}
