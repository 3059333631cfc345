import type { Offer } from '../../game/GameState.ts';
import type { ClauseId, SeatId } from '../../game/ids.ts';
import { LEVELS, type Level } from '../../game/vocabulary.ts';
import { saturate } from '../../rules/ratification/saturate.ts';
import { chanceBelow } from './chance.ts';
import type { Mind } from './Mind.ts';
import { opinionsOf } from './opinions.ts';
import type { Package } from './Package.ts';
import { priorAt, rolePrior } from './rolePrior.ts';

/** What a bot thinks of another seat, this round. */
export interface VoterBelief {
  readonly seat: SeatId;
  /** Points of each clause thought about, at each level, against what stands. */
  readonly points: { readonly [clause: ClauseId]: readonly number[] };
  /** What its audience makes of each of these levels, against what stands. */
  readonly opinions: { readonly [clause: ClauseId]: readonly number[] };
  readonly head: boolean;
  /** Readiness to say yes at all, in points. */
  readonly bias: number;
  /** Terms it promised to vote for this round, as far as this seat heard. */
  readonly promised: readonly (readonly { readonly clause: ClauseId; readonly level: Level }[])[];
}

/** How much a sign of what a seat wants counts: spoken, signed, or both and earlier. */
const SIGNS = { stance: 1, offer: 0.7, text: 0.5, earlier: 0.3 } as const;

/** How a gain weighs in a vote; one's record is weighed whole, as one vote seldom decides. */
export const GAIN_IN_VOTE = 0.35;

/** How unsure a guess of a vote is, in points. */
const VOTE_DOUBT = 3.5;

/**
 * What is known of each other seat: its role, what it stood for, offered, wrote and voted.
 *
 * @param clauses The clauses to think about: those on the docket, unless it is not known yet.
 */
export function voterBeliefs(
  mind: Mind,
  clauses: readonly ClauseId[] = mind.view.docket,
): readonly VoterBelief[] {
  const { settings, seats, offers, round } = mind.view;
  const recent = offers.filter((offer) => offer.round >= round - 1);
  return settings.seats
    .filter((seat) => seat !== mind.seat && seats[seat]?.occupant.kind !== 'empty')
    .map((seat) => beliefOf(mind, seat, clauses, recent));
}

/** The chance that a seat votes yes on a package. */
export function chanceOfYes(mind: Mind, belief: VoterBelief, accord: Package): number {
  for (const terms of belief.promised)
    if (terms.every((term) => accord.levels[term.clause] === term.level)) return 0.95;
  let gain = 0;
  let opinion = 0;
  for (const clause of accord.changed) {
    const level = accord.levels[clause] ?? 0;
    gain += belief.points[clause]?.[level] ?? 0;
    opinion += belief.opinions[clause]?.[level] ?? 0;
  }
  return chanceBelow((GAIN_IN_VOTE * gain + recordOf(mind, opinion) + belief.bias) / VOTE_DOUBT);
}

/** What a seat would gain, in points, as far as one can tell. */
export function expectedGain(belief: VoterBelief, accord: Package): number {
  return accord.changed.reduce(
    (sum, clause) => sum + (belief.points[clause]?.[accord.levels[clause] ?? 0] ?? 0),
    0,
  );
}

/** What a yes does to a seat's record, in points (-4 to 4). */
export function recordOfYes(mind: Mind, seat: SeatId, accord: Package): number {
  const opinions = opinionsOf(mind.pack, seat);
  let opinion = 0;
  for (const clause of accord.changed)
    opinion +=
      (opinions[clause]?.[accord.levels[clause] ?? 0] ?? 0) -
      (opinions[clause]?.[mind.standing[clause] ?? 0] ?? 0);
  return recordOf(mind, opinion);
}

/** The reaction of an audience to a yes it thinks so much of, in points. */
function recordOf(mind: Mind, opinion: number): number {
  return saturate(opinion, mind.recordLimit) / 100;
}

function beliefOf(
  mind: Mind,
  seat: SeatId,
  clauses: readonly ClauseId[],
  recent: readonly Offer[],
): VoterBelief {
  const { view, pack } = mind;
  const prior = rolePrior(pack, view.settings.seats, seat);
  const audience = opinionsOf(pack, seat);
  const points: { [clause: ClauseId]: number[] } = {};
  const opinions: { [clause: ClauseId]: readonly number[] } = {};
  for (const clause of clauses) {
    const now = mind.standing[clause] ?? 0;
    points[clause] = LEVELS.map((level) => priorAt(prior, clause, level) - priorAt(prior, clause, now));
    const thinks = audience[clause] ?? [];
    opinions[clause] = thinks.map((opinion) => opinion - (thinks[now] ?? 0));
  }
  const pull = (clause: ClauseId, wanted: Level, weight: number): void => {
    const list = points[clause];
    if (list === undefined) return;
    const now = mind.standing[clause] ?? 0;
    for (const level of LEVELS) list[level] = (list[level] ?? 0) + weight * pullTowards(wanted, now, level);
  };
  for (const { clause, stance } of distinct(view.filings[seat] ?? [])) pull(clause, stance, SIGNS.stance);
  for (const offer of recent) {
    const weight = offer.round === view.round ? SIGNS.offer : SIGNS.earlier;
    const stands = offer.from === seat || offer.answers[seat] === 'accept';
    if (stands) for (const { clause, level } of offer.terms) pull(clause, level, weight);
    else if (offer.answers[seat] === 'decline')
      for (const { clause, level } of offer.terms) pull(clause, level, -weight / 2);
  }
  for (const { by, change } of view.edits)
    if (by === seat && change.kind === 'term') pull(change.term.clause, change.term.level, SIGNS.text);
  for (const clause of view.docket) {
    const term = view.draft?.terms[clause];
    if (term?.sponsors.includes(seat) === true) pull(clause, term.level, SIGNS.text);
  }
  const promised = view.pledges.flatMap(({ from, round, undertaking }) =>
    from === seat && round === view.round && undertaking.kind === 'vote' ? [undertaking.terms] : [],
  );
  return { seat, points, opinions, head: pack.seat(seat).head, bias: biasOf(mind, seat), promised };
}

/** Points for a level when somebody asked for another: up to the wanted level good, beyond it and away from it bad. */
function pullTowards(wanted: Level, now: Level, level: Level): number {
  if (wanted === now) return -4 * Math.abs(level - now);
  const way = wanted > now ? 1 : -1;
  const steps = (level - now) * way;
  const asked = Math.abs(wanted - now);
  if (steps < 0) return 3 * steps;
  return steps <= asked ? 3 * steps : 3 * asked - 2 * (steps - asked);
}

/** Yes and no votes of the last three rounds; a no says more than a yes. */
function biasOf(mind: Mind, seat: SeatId): number {
  const { view } = mind;
  const sum = view.votes
    .filter((vote) => vote.motion.kind === 'accord' && vote.round >= view.round - 3)
    .reduce((all, vote) => all + (vote.ballots[seat] === 'yes' ? 0.5 : -0.8), 0);
  return Math.max(-2, Math.min(1.5, sum));
}

function distinct<Entry extends { readonly clause: ClauseId }>(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(
    (entry, index) => entries.findIndex(({ clause }) => clause === entry.clause) === index,
  );
}
