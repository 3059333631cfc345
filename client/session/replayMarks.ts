import type { GameEvent } from '../../shared/game/GameEvent.ts';
import type { GameState } from '../../shared/game/GameState.ts';
import { type Act, actOf } from '../../shared/game/vocabulary.ts';
import type { ReviewRow } from '../../shared/protocol/Review.ts';

/** Places in a game worth going to; a position is the number of rows shown. */
export interface ReplayMarks {
  /** Where the first round has opened; before it only the table is set. */
  readonly first: number;
  readonly last: number;
  readonly rounds: readonly { readonly round: number; readonly position: number }[];
  readonly acts: readonly { readonly round: number; readonly act: Act; readonly position: number }[];
  /** Where the ballots of each vote lie open, in the order of the votes. */
  readonly votes: readonly number[];
  /** Where the homes were counted. */
  readonly counts: readonly number[];
}

/** Finds the marks in the rows that count; `states[n]` is the state after n rows. */
export function marksOf(rows: readonly ReviewRow[], states: readonly GameState[]): ReplayMarks {
  const where = (type: GameEvent['type']): readonly number[] =>
    rows.flatMap((row, index) => row.events.flatMap((event) => (event.type === type ? [index + 1] : [])));
  // Half-years after the last round pass without decisions, all in its last row.
  const played = states[0]?.settings.rounds ?? 0;
  const rounds = rows.flatMap((row, index) =>
    row.events.flatMap((event) =>
      event.type === 'RoundOpened' && event.round <= played
        ? [{ round: event.round, position: index + 1 }]
        : [],
    ),
  );
  const acts = states.flatMap(({ round, step }, position) => {
    const before = states[position - 1];
    const act = actOf(step);
    const isNew = before === undefined || before.round !== round || actOf(before.step) !== act;
    return round > 0 && step !== 'over' && isNew ? [{ round, act, position }] : [];
  });
  return {
    first: rounds[0]?.position ?? 0,
    last: rows.length,
    rounds,
    acts,
    votes: where('BallotsRevealed'),
    counts: where('HomeCounted'),
  };
}
