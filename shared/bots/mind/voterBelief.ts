import { entriesOf } from '../../game/entries.ts';
import type { DraftTerm } from '../../game/GameState.ts';
import type { ClauseId, SeatId } from '../../game/ids.ts';
import type { Term } from '../../game/terms.ts';
import type { Level, Visibility } from '../../game/vocabulary.ts';
import { saturate } from '../../rules/ratification/saturate.ts';
import { heardOf } from '../../rules/ratification/votingRecord.ts';
import { chanceBelow } from './chance.ts';
import type { Mind } from './Mind.ts';
import { opinionsOf } from './opinions.ts';
import type { Package } from './Package.ts';
import { type Recall, recalled } from './recall.ts';
import { biasOf, pull, type VoterBasis, voterBases } from './voterBasis.ts';

/** What a bot thinks of another seat, this round. */
export interface VoterBelief extends VoterBasis {
  /** Readiness to say yes at all, in points. */
  readonly bias: number;
  /** Terms it promised to vote for this round, as far as this seat heard. */
  readonly promised: readonly (readonly Term[])[];
}

/** How much a sign of what a seat wants counts: an offer made or answered, a text signed, an offer of the round before. */
const SIGNS = { offer: 0.7, text: 0.5, earlier: 0.3 } as const;

/** How a gain weighs in a vote; one's record is weighed whole, as one vote seldom decides. */
export const GAIN_IN_VOTE = 0.35;

/** The chance of a yes for somebody who does not ask what the others want. */
const BLIND_YES = 0.6;

/** How unsure a guess of a vote is, in points. */
const VOTE_DOUBT = 3.5;

/**
 * What is known of each other seat: its role, what it stood for and voted, what it offered, wrote and promised.
 *
 * @param clauses The clauses to think about: those on the docket, unless it is not known yet.
 */
export function voterBeliefs(
  mind: Mind,
  clauses: readonly ClauseId[] = mind.view.docket,
): readonly VoterBelief[] {
  const { filings, votes, standing, offers, edits, draft, pledges, settings, seats } = mind.view;
  // who sits here, a bit for each seat
  const here = settings.seats.reduce(
    (bits, seat) => 2 * bits + (seats[seat]?.occupant.kind === 'empty' ? 0 : 1),
    0,
  );
  const from = [filings, votes, standing, offers, edits, draft, pledges, mind.homes, clauses.length, here];
  return recalled(beliefs, mind.pack, from, () => beliefsOf(mind, clauses));
}

const beliefs: Recall<readonly VoterBelief[]> = new WeakMap();

function beliefsOf(mind: Mind, clauses: readonly ClauseId[]): readonly VoterBelief[] {
  const { view } = mind;
  const known = new Map<SeatId, Belief>();
  for (const basis of voterBases(mind, clauses)) {
    const { seat } = basis;
    if (seat === mind.seat || view.seats[seat]?.occupant.kind === 'empty') continue;
    known.set(seat, {
      ...basis,
      own: [],
      bias: biasOf(view, seat),
      promised: [],
    });
  }
  const sign = (seat: SeatId, clause: ClauseId, level: Level, weight: number): void => {
    const belief = known.get(seat);
    const list = belief?.points[clause];
    if (belief === undefined || list === undefined) return;
    // the basis is shared from row to row: signs go into a copy
    if (!belief.own.includes(clause)) {
      if (belief.own.length === 0) belief.points = { ...belief.points };
      belief.points[clause] = [...list];
      belief.own.push(clause);
    }
    pull(belief.points[clause] ?? [], mind.standing[clause] ?? 0, level, weight);
  };
  for (const { round, from, terms, answers } of view.offers) {
    if (round < view.round - 1) continue;
    const weight = round === view.round ? SIGNS.offer : SIGNS.earlier;
    for (const { clause, level } of terms) {
      sign(from, clause, level, weight);
      for (const [seat, answer] of entriesOf<SeatId, 'accept' | 'decline'>(answers))
        sign(seat, clause, level, answer === 'accept' ? weight : -weight / 2);
    }
  }
  for (const { by, change } of view.edits)
    if (change.kind === 'term') sign(by, change.term.clause, change.term.level, SIGNS.text);
  for (const [clause, { level, sponsors }] of entriesOf<ClauseId, DraftTerm>(view.draft?.terms ?? {}))
    for (const seat of sponsors) sign(seat, clause, level, SIGNS.text);
  for (const { from, round, undertaking } of view.pledges)
    if (round === view.round && undertaking.kind === 'vote')
      known.get(from)?.promised.push(undertaking.terms);
  return [...known.values()];
}

/** A belief that is still being put together. */
interface Belief extends Omit<VoterBelief, 'points' | 'promised'> {
  points: { [clause: ClauseId]: number[] };
  /** Clauses whose points are this belief's own already. */
  readonly own: ClauseId[];
  readonly promised: VoterBelief['promised'][number][];
}

/** The chance that a seat votes yes on a package. */
export function chanceOfYes(mind: Mind, belief: VoterBelief, accord: Package): number {
  for (const terms of belief.promised)
    if (terms.every((term) => accord.levels[term.clause] === term.level)) return 0.95;
  if (mind.lens.votes === 'blind') return BLIND_YES;
  let gain = 0;
  let opinion = 0;
  for (const clause of accord.changed) {
    const level = accord.levels[clause] ?? 0;
    gain += belief.points[clause]?.[level] ?? 0;
    opinion += heardOf(mind.pack, belief.opinions[clause]?.[level] ?? 0, shownAs(accord, clause));
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
  for (const clause of accord.changed) {
    const thinks = opinions[clause] ?? [];
    const moved = (thinks[accord.levels[clause] ?? 0] ?? 0) - (thinks[mind.standing[clause] ?? 0] ?? 0);
    opinion += heardOf(mind.pack, moved, shownAs(accord, clause));
  }
  return recordOf(mind, opinion);
}

function shownAs({ visibility }: Package, clause: ClauseId): Visibility {
  return visibility[clause] ?? 'announced';
}

/** The reaction of an audience to a yes it thinks so much of, in points. */
function recordOf(mind: Mind, opinion: number): number {
  return saturate(opinion, mind.recordLimit) / 100;
}
