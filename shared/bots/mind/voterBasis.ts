import type { GameState } from '../../game/GameState.ts';
import type { ClauseId, SeatId } from '../../game/ids.ts';
import { LEVELS, type Level } from '../../game/vocabulary.ts';
import type { Mind } from './Mind.ts';
import { opinionsOf } from './opinions.ts';
import { type Recall, recalled } from './recall.ts';
import { priorAt, rolePrior } from './rolePrior.ts';

/** What is known of a seat from its role, the stance it filed and its votes so far. */
export interface VoterBasis {
  readonly seat: SeatId;
  readonly head: boolean;
  /** Points of each clause thought about, at each level, against what stands. */
  readonly points: { readonly [clause: ClauseId]: readonly number[] };
  /** What its audience makes of each of these levels, against what stands. */
  readonly opinions: { readonly [clause: ClauseId]: readonly number[] };
  /** Readiness to say yes at all, in points. */
  readonly bias: number;
}

const known: Recall<Map<SeatId, VoterBasis>> = new WeakMap();

/** The part of a belief that does not change from row to row. */
export function voterBasis(mind: Mind, seat: SeatId, clauses: readonly ClauseId[]): VoterBasis {
  const { filings, votes, standing } = mind.view;
  const bases = recalled(
    known,
    mind.pack,
    [filings, votes, standing, clauses.length, mind.lens],
    () => new Map(),
  );
  const basis = bases.get(seat) ?? basisOf(mind, seat, clauses);
  bases.set(seat, basis);
  return basis;
}

function basisOf(mind: Mind, seat: SeatId, clauses: readonly ClauseId[]): VoterBasis {
  const { view, pack } = mind;
  const prior = rolePrior(pack, view.settings.seats, seat);
  const audience = opinionsOf(pack, seat);
  const points: { [clause: ClauseId]: number[] } = {};
  const opinions: { [clause: ClauseId]: readonly number[] } = {};
  for (const clause of clauses) {
    const now = mind.standing[clause] ?? 0;
    const list = LEVELS.map(
      (level) => mind.lens.prior * (priorAt(prior, clause, level) - priorAt(prior, clause, now)),
    );
    const filed = view.filings[seat]?.find((entry) => entry.clause === clause);
    if (filed !== undefined) pull(list, now, filed.stance, 1);
    points[clause] = list;
    const thinks = audience[clause] ?? [];
    opinions[clause] = thinks.map((opinion) => opinion - (thinks[now] ?? 0));
  }
  return { seat, head: pack.seat(seat).head, points, opinions, bias: biasOf(view, seat) };
}

/** Moves points towards what a seat asked for: up to the wanted level good, beyond it and away from it bad. */
export function pull(points: number[], now: Level, wanted: Level, weight: number): void {
  for (const level of LEVELS) points[level] = (points[level] ?? 0) + weight * pullAt(level, now, wanted);
}

function pullAt(level: Level, now: Level, wanted: Level): number {
  if (wanted === now) return -4 * Math.abs(level - now);
  const steps = (level - now) * (wanted > now ? 1 : -1);
  const asked = Math.abs(wanted - now);
  if (steps < 0) return 3 * steps;
  return steps <= asked ? 3 * steps : 3 * asked - 2 * (steps - asked);
}

/** Yes and no votes of the last three rounds; a no says more than a yes. */
function biasOf({ votes, round }: GameState, seat: SeatId): number {
  const sum = votes
    .filter((vote) => vote.motion.kind === 'accord' && vote.round >= round - 3)
    .reduce((all, vote) => all + (vote.ballots[seat] === 'yes' ? 0.5 : -0.8), 0);
  return Math.max(-2, Math.min(1.5, sum));
}
