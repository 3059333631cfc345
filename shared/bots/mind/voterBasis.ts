import type { GameState } from '../../game/GameState.ts';
import { type ClauseId, type SeatId, type Side, sideOf } from '../../game/ids.ts';
import { LEVELS, type Level } from '../../game/vocabulary.ts';
import type { Mind } from './Mind.ts';
import { opinionsOf } from './opinions.ts';
import { type Recall, recalledByAll } from './recall.ts';
import { priorAt, rolePrior } from './rolePrior.ts';

/** What is known of a seat from its role, the stance it filed and its votes so far. */
export interface VoterBasis {
  readonly seat: SeatId;
  readonly side: Side;
  readonly head: boolean;
  /** Points of each clause thought about, at each level, against what stands. */
  readonly points: { readonly [clause: ClauseId]: number[] };
  /** What its audience makes of each of these levels, against what stands. */
  readonly opinions: { readonly [clause: ClauseId]: readonly number[] };
}

const known: Recall<readonly VoterBasis[]> = new WeakMap();

/** The part of what is believed of the seats of a table that does not change from row to row. */
export function voterBases(mind: Mind, clauses: readonly ClauseId[]): readonly VoterBasis[] {
  const { filings, standing, settings } = mind.view;
  const from = [filings, standing, settings, clauses.length, mind.lens.prior];
  return recalledByAll(known, mind.pack, from, () =>
    settings.seats.map((seat) => basisOf(mind, seat, clauses)),
  );
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
  return { seat, side: sideOf(seat), head: pack.seat(seat).head, points, opinions };
}

/** Moves points towards what a seat asked for: up to the wanted level good, beyond it and away from it bad. */
export function pull(points: number[], now: Level, wanted: Level, weight: number): void {
  const pulls = PULLS[now]?.[wanted] ?? [];
  for (let level = 0; level < pulls.length; level += 1)
    points[level] = (points[level] ?? 0) + weight * (pulls[level] ?? 0);
}

function pullAt(level: Level, now: Level, wanted: Level): number {
  if (wanted === now) return -4 * Math.abs(level - now);
  const steps = (level - now) * (wanted > now ? 1 : -1);
  const asked = Math.abs(wanted - now);
  if (steps < 0) return 3 * steps;
  return steps <= asked ? 3 * steps : 3 * asked - 2 * (steps - asked);
}

/** By the level that stands, the level that is wanted and the level that is judged. */
const PULLS = LEVELS.map((now) => LEVELS.map((wanted) => LEVELS.map((level) => pullAt(level, now, wanted))));

/** Readiness to say yes at all, in points: yes and no votes of the last three rounds; a no says more than a yes. */
export function biasOf({ votes, round }: GameState, seat: SeatId): number {
  let sum = 0;
  for (const vote of votes)
    if (vote.motion.kind === 'accord' && vote.round >= round - 3)
      sum += vote.ballots[seat] === 'yes' ? 0.5 : -0.8;
  return Math.max(-2, Math.min(1.5, sum));
}
