import type { Conclusion, GoalResult } from '../../game/GameState.ts';
import type { SeatId } from '../../game/ids.ts';
import { holds } from '../conditions/holds.ts';
import type { Table } from '../Table.ts';
import { becomesPoliceMatter } from './projectHalfYears.ts';
import { survivals } from './survivalOf.ts';

/**
 * What December 2012 leaves: which changed clauses 2013-2014 keep, the first ending of the pack that fits, each seat's
 * goals, and how often signed clauses came home. Goals of a seat whose brief is not known here are left out.
 */
export function conclude(table: Table): Conclusion {
  const { pack, state } = table;
  const kept = survivals(table);
  const question = { ...table, kept, policeMatter: becomesPoliceMatter(table) };
  const ending =
    pack.raw.endings.find((candidate) => holds(candidate.when, question)) ?? pack.raw.endings.at(-1);
  if (ending === undefined) throw new Error('the pack has no ending');
  const goalsOf = (seat: SeatId): readonly GoalResult[] =>
    (pack.seat(seat).confidential?.goals ?? []).map((goal) => ({
      goal: goal.id,
      met: holds(goal.met, question),
    }));
  return {
    ending: ending.id,
    because: ending.because,
    goals: Object.fromEntries(state.settings.seats.map((seat) => [seat, goalsOf(seat)])),
    kept,
    homeAcceptance: {
      accepted: state.ratifications.filter((entry) => entry.ratified).length,
      counted: state.ratifications.length,
    },
  };
}
