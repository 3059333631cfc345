import type { GameEvent } from '../../game/GameEvent.ts';
import { type Consequence, sequence } from '../sequence.ts';
import { conclude } from '../succession/conclude.ts';
import type { Table } from '../Table.ts';
import { moveHalfYear } from './halfYear.ts';
import { openRound } from './news.ts';
import { openStep, passedOrReady, type StepRule } from './StepRule.ts';

/** The half-year is read; then comes the next, or the end. */
export const outcomeStep: StepRule = {
  isDone: passedOrReady,
  close: (table) =>
    table.state.round < table.state.settings.rounds
      ? openRound(table, table.state.round + 1)
      : endGame(table),
};

/**
 * The end: in a shorter game the remaining half-years pass under the standing accord with no further decisions; then
 * December 2012 and the two years after are drawn up.
 */
export function endGame(table: Table): readonly GameEvent[] {
  const { pack, state } = table;
  const remaining = pack.raw.halfYears.slice(state.round).map((_, index) => state.round + index + 1);
  return sequence(table, [
    ...remaining.map(
      (round): Consequence =>
        (now) =>
          passHalfYear(now, round),
    ),
    (now) => [{ type: 'GameConcluded', conclusion: conclude(now) }],
    (now) => openStep(now, 'over'),
  ]);
}

function passHalfYear(table: Table, round: number): readonly GameEvent[] {
  return sequence(table, [() => [{ type: 'RoundOpened', round, income: 0, moods: null }], moveHalfYear]);
}
