import type { GameState, SeatState } from '../../game/GameState.ts';
import type { GoalId, SeatId } from '../../game/ids.ts';
import { onScale, type Reach, reachOf } from '../debrief/reachOf.ts';
import { type SeatOutcome, seatOutcomes } from '../score/seatOutcome.ts';
import type { Moment } from './Moment.ts';
import type { TableToExport } from './TableToExport.ts';
import type { Tenure } from './Tenure.ts';

/** How a seat came out. */
export interface FinalScore {
  readonly table: TableToExport;
  readonly seat: SeatId;
  /** Who held it at the end. */
  readonly tenure: Tenure | null;
  readonly last: SeatState | null;
  readonly goals: readonly { readonly goal: GoalId; readonly met: boolean }[];
  readonly pledges: { readonly kept: number; readonly broken: number; readonly lapsed: number };
  /** In hundredths of a point; `null` where the game is not over or its scenario is not at hand. */
  readonly outcome: SeatOutcome | null;
  readonly fallback: number | null;
  readonly ceiling: number | null;
  /** 0 the fallback, 100 what was reachable at the start. */
  readonly score: number | null;
}

/** How every seat of a game came out. */
export function finalScores(table: TableToExport, moments: readonly Moment[]): readonly FinalScore[] {
  const last = moments.at(-1);
  if (last === undefined) return [];
  const state = last.after;
  const { content, record } = table;
  const over = content !== null && state.conclusion !== null ? content.pack : null;
  const reach = over === null ? null : reachOf(over, record.header.settings, record.header.seed);
  const outcomes = over === null ? null : seatOutcomes({ pack: over, state });
  return state.settings.seats.map((seat) => ({
    table,
    seat,
    tenure: last.tenures.get(seat) ?? null,
    last: state.seats[seat] ?? null,
    goals: state.conclusion?.goals[seat] ?? [],
    pledges: pledgesOf(state, seat),
    ...scored(seat, reach, outcomes?.[seat] ?? null),
  }));
}

function scored(
  seat: SeatId,
  reach: Reach | null,
  outcome: SeatOutcome | null,
): Pick<FinalScore, 'outcome' | 'fallback' | 'ceiling' | 'score'> {
  if (reach === null || outcome === null) return { outcome, fallback: null, ceiling: null, score: null };
  return {
    outcome,
    fallback: reach.fallback[seat] ?? null,
    ceiling: reach.ceiling[seat] ?? null,
    score: onScale(reach, seat, outcome.total),
  };
}

function pledgesOf({ pledges }: GameState, seat: SeatId): FinalScore['pledges'] {
  const own = pledges.filter(({ from }) => from === seat);
  const count = (status: string): number => own.filter((pledge) => pledge.status === status).length;
  return { kept: count('kept'), broken: count('broken'), lapsed: count('lapsed') };
}
