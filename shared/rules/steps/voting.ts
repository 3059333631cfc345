import type { GameEvent } from '../../game/GameEvent.ts';
import { compareIds } from '../../game/ids.ts';
import type { Amendment } from '../../game/Vote.ts';
import { changed, changesNothing, distance, leavesAllAsItStands } from '../draft.ts';
import { papersNow } from '../papers/paperRules.ts';
import { endDrafts, lapseUnsigned, nextOnDrafts, settleDraftVote } from '../papers/voteDrafts.ts';
import { settlePledges } from '../pledges.ts';
import { hasQuorum } from '../procedure/procedureOf.ts';
import { advanceRoll } from '../procedure/rollTurn.ts';
import { advanceVoting, isVotingSet } from '../procedure/votingFloor.ts';
import { votingRecords } from '../ratification/votingRecord.ts';
import { allReady } from '../seats.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import { countVote } from './countVote.ts';
import { reportOutlooks } from './news.ts';
import { openBallots } from './openVote.ts';
import { openStep, passedOrReady, type StepRule } from './StepRule.ts';

/** The last call for amendments to the text; with papers, for motions on how the drafts are voted as well. */
export const amendmentsStep: StepRule = {
  isDone: (table) => (papersNow(table) === null ? passedOrReady(table) : isVotingSet(table)),
  advance: advanceVoting,
  close: (table) => sequence(table, [dropMotions, lapseUnsigned, openNextVote]),
};

/** Ballots on an amendment, a clause or one of several drafts, revealed together or given in a roll call. */
export const amendmentBallotStep: StepRule = {
  isDone: isVoteComplete,
  advance: advanceRoll,
  close: (table) => sequence(table, [revealBallots, adoptAmendment, settleDraftVote, openNextVote]),
};

/** Ballots on the accord: adopted if both delegations have their majority and no head refuses. */
export const accordBallotStep: StepRule = {
  isDone: isVoteComplete,
  advance: advanceRoll,
  close: (table) =>
    sequence(table, [
      revealBallots,
      decideAccord,
      endDrafts,
      (now) => settlePledges(now, 'vote'),
      (now) => (now.state.adopted === true ? [] : settlePledges(now, 'capital')),
      (now) => openStep(now, now.state.adopted === true ? 'commitment' : 'statements'),
    ]),
};

function isVoteComplete({ state }: Table): boolean {
  const { vote } = state;
  return vote !== null && allReady(state) && vote.entitled.every((seat) => vote.cast.includes(seat));
}

/** What still waits when the last call is over falls. */
function dropMotions({ state }: Table): readonly GameEvent[] {
  const waiting = state.floor?.stage === 'voting' ? state.floor.motions : [];
  return waiting.map(({ id }) => ({ type: 'MotionEnded', motion: id, outcome: 'dropped' }));
}

/** What comes before the accord, the furthest amendment first; then the accord, unless the text leaves all as it stands. */
function openNextVote(table: Table): readonly GameEvent[] {
  if (!hasQuorum(table)) return leaveAsItStands(table);
  const papers = papersNow(table);
  if (papers === null) {
    const amendment = nextAmendment(table);
    return amendment === null
      ? openAccord(table)
      : openBallots(table, { kind: 'amendment', amendment: amendment.id });
  }
  const next = nextOnDrafts(table, papers);
  switch (next.kind) {
    case 'first':
      return sequence(table, [() => next.events, openNextVote]);
    case 'vote':
      return openBallots(table, next.motion);
    case 'through':
      return openAccord(table);
  }
}

function openAccord(table: Table): readonly GameEvent[] {
  if (leavesAllAsItStands(table.state)) return leaveAsItStands(table);
  return sequence(table, [reportOutlooks, (now) => openBallots(now, { kind: 'accord' })]);
}

/** Nothing is voted: the round goes home without an accord. */
export function leaveAsItStands(table: Table): readonly GameEvent[] {
  return sequence(table, [
    () => [{ type: 'AccordDecided', outcome: 'unchanged', records: {} }],
    endDrafts,
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

function revealBallots(table: Table): readonly GameEvent[] {
  const { state } = table;
  if (state.vote === null) return [];
  return [{ type: 'BallotsRevealed', record: countVote(table, state.vote) }];
}

/** An amendment of the shared working text; those of papers are settled with their papers. */
function adoptAmendment({ state }: Table): readonly GameEvent[] {
  const record = state.votes.at(-1);
  const motion = record?.motion;
  if (record === undefined || motion?.kind !== 'amendment' || !record.adopted || state.draft === null)
    return [];
  const amendment = state.amendments.find((entry) => entry.id === motion.amendment);
  if (amendment === undefined || amendment.brought !== undefined) return [];
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
