import type { GameEvent } from '../../game/GameEvent.ts';
import { compareIds, type SeatId, type Side, sideOf } from '../../game/ids.ts';
import type { TextChange } from '../../game/terms.ts';
import type { Amendment, Motion, OpenVote, SideTally, VoteRecord } from '../../game/Vote.ts';
import type { Ballot } from '../../game/vocabulary.ts';
import { changed, changesNothing, distance, leavesAllAsItStands } from '../draft.ts';
import { settlePledges } from '../pledges.ts';
import { hasQuorum, procedureOf } from '../procedure/procedureOf.ts';
import { calledNow, rollOf } from '../procedure/rollCall.ts';
import { votingRecords } from '../ratification/votingRecord.ts';
import { allReady, presentSeats } from '../seats.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import { reportOutlooks } from './news.ts';
import { openStep, passedOrReady, type StepRule } from './StepRule.ts';

/** The last call for amendments to the text. */
export const amendmentsStep: StepRule = { isDone: passedOrReady, close: openNextVote };

/** Ballots on one amendment, cast together, revealed together. */
export const amendmentBallotStep: StepRule = {
  isDone: isVoteComplete,
  advance: answerForTheEmpty,
  close: (table) => sequence(table, [revealBallots, adoptAmendment, openNextVote]),
};

/** Ballots on the accord: adopted if both delegations have their majority and no head refuses. */
export const accordBallotStep: StepRule = {
  isDone: isVoteComplete,
  advance: answerForTheEmpty,
  close: (table) =>
    sequence(table, [
      revealBallots,
      decideAccord,
      (now) => settlePledges(now, 'vote'),
      (now) => (now.state.adopted === true ? [] : settlePledges(now, 'capital')),
      (now) => openStep(now, now.state.adopted === true ? 'commitment' : 'statements'),
    ]),
};

/** The roll does not wait for a seat that nobody holds any more: it passes, and called again it abstains. */
function answerForTheEmpty(table: Table): readonly GameEvent[] {
  const { vote } = table.state;
  const called = vote === null ? null : calledNow(vote);
  if (vote === null || called === null || presentSeats(table.state).includes(called.seat)) return [];
  return [{ type: 'RollAnswered', seat: called.seat, answer: called.again ? 'abstain' : 'pass' }];
}

function isVoteComplete({ state }: Table): boolean {
  const { vote } = state;
  return vote !== null && allReady(state) && vote.entitled.every((seat) => vote.cast.includes(seat));
}

/** The furthest amendment first; then the accord; nothing to vote on when the text leaves all as it stands. */
function openNextVote(table: Table): readonly GameEvent[] {
  const amendment = nextAmendment(table);
  if (amendment !== null && hasQuorum(table)) {
    return sequence(table, [
      (now) => [openVote(now, { kind: 'amendment', amendment: amendment.id })],
      (now) => openStep(now, 'amendmentBallot'),
    ]);
  }
  if (leavesAllAsItStands(table.state) || !hasQuorum(table)) return leaveAsItStands(table);
  return sequence(table, [
    reportOutlooks,
    (now) => [openVote(now, { kind: 'accord' })],
    (now) => openStep(now, 'accordBallot'),
  ]);
}

/** Nothing is voted: the round goes home without an accord. */
export function leaveAsItStands(table: Table): readonly GameEvent[] {
  return sequence(table, [
    () => [{ type: 'AccordDecided', outcome: 'unchanged', records: {} }],
    (now) => settlePledges(now, 'vote'),
    (now) => settlePledges(now, 'capital'),
    (now) => openStep(now, 'statements'),
  ]);
}

function nextAmendment({ state }: Table): Amendment | null {
  const { draft } = state;
  if (draft === null) return null;
  const voted = new Set(
    state.votes.map((vote) => (vote.motion.kind === 'amendment' ? vote.motion.amendment : null)),
  );
  const [first] = state.amendments
    .filter((amendment) => !voted.has(amendment.id) && !changesNothing(draft, amendment.change))
    .sort((a, b) => distance(draft, b.change) - distance(draft, a.change) || compareIds(a.id, b.id));
  return first ?? null;
}

function openVote(table: Table, motion: Motion): GameEvent {
  const vote: OpenVote = {
    motion,
    entitled: presentSeats(table.state),
    cast: [],
    refusedBy: [],
    overriddenBy: [],
    roll: procedureOf(table)?.ballots === 'rollCall' ? rollOf(presentSeats(table.state)) : null,
  };
  return { type: 'VoteOpened', vote };
}

function revealBallots(table: Table): readonly GameEvent[] {
  const { state } = table;
  if (state.vote === null) return [];
  return [{ type: 'BallotsRevealed', record: countVote(table, state.vote) }];
}

/**
 * The count of a vote. In each delegation more yes than half of the entitled seats: an abstention or an absence
 * counts as a no. A head may replace the missing majority of its own delegation; nobody overrides the other head's
 * refusal (Arzt 2009, p. 1, on the Salinas precedent).
 */
export function countVote({ state }: Table, vote: OpenVote): VoteRecord {
  const ballots: { [seat: SeatId]: Ballot | 'absent' } = {};
  for (const seat of vote.entitled) ballots[seat] = state.secrets[seat]?.ballot ?? 'absent';
  const tally = (side: Side): SideTally => {
    const seats = vote.entitled.filter((seat) => sideOf(seat) === side);
    const count = (ballot: Ballot): number => seats.filter((seat) => ballots[seat] === ballot).length;
    const yes = count('yes');
    return {
      yes,
      no: count('no'),
      abstain: count('abstain'),
      entitled: seats.length,
      majority: yes * 2 > seats.length,
      overriddenBy: vote.overriddenBy.find((seat) => sideOf(seat) === side) ?? null,
    };
  };
  const sides = { us: tally('us'), mx: tally('mx') };
  const carried = (side: SideTally): boolean => side.majority || side.overriddenBy !== null;
  return {
    round: state.round,
    motion: vote.motion,
    change: changeOf(state.amendments, vote.motion),
    ballots,
    sides,
    refusedBy: vote.refusedBy,
    adopted: carried(sides.us) && carried(sides.mx) && vote.refusedBy.length === 0,
  };
}

function changeOf(amendments: readonly Amendment[], motion: Motion): TextChange | null {
  if (motion.kind === 'accord') return null;
  return amendments.find((amendment) => amendment.id === motion.amendment)?.change ?? null;
}

function adoptAmendment({ state }: Table): readonly GameEvent[] {
  const record = state.votes.at(-1);
  const motion = record?.motion;
  if (record === undefined || motion?.kind !== 'amendment' || !record.adopted || state.draft === null)
    return [];
  const amendment = state.amendments.find((entry) => entry.id === motion.amendment);
  if (amendment === undefined) return [];
  return [
    {
      type: 'TextChanged',
      edit: null,
      backedBy: null,
      draft: changed(state.draft, amendment.change, [amendment.by]),
    },
  ];
}

function decideAccord(table: Table): readonly GameEvent[] {
  const record = table.state.votes.at(-1);
  if (record === undefined) return [];
  return [
    {
      type: 'AccordDecided',
      outcome: record.adopted ? 'adopted' : 'rejected',
      records: votingRecords(table, record),
    },
  ];
}
