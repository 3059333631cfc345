import type { GameEvent } from '../../game/GameEvent.ts';
import { compareIds, type PaperId } from '../../game/ids.ts';
import { contradictions } from '../../game/papers/contradictions.ts';
import { draftsInOrder, type Paper } from '../../game/papers/Paper.ts';
import type { Amendment, Motion, VoteRecord } from '../../game/Vote.ts';
import { changesNothing, distance } from '../draft.ts';
import { sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import { settlePapers } from './consequences.ts';
import { layDraft, textWith } from './layDraft.ts';
import { amendmentSignaturesNeeded, isOpenAmendment, type PapersNow, papersNow } from './paperRules.ts';
import { changedText, operativeClauses, without } from './paperText.ts';

/** What comes next when drafts are voted: something is voted, something happens first, or the drafts are through. */
export type NextOnDrafts =
  | { readonly kind: 'vote'; readonly motion: Motion }
  | { readonly kind: 'first'; readonly events: readonly GameEvent[] }
  | { readonly kind: 'through' };

/**
 * Draft by draft: amendments with signatures enough, from the furthest; then the clauses of a divided draft, one by
 * one; then, if there is more than one draft, the draft itself. The accord is voted when the drafts are through.
 */
export function nextOnDrafts(table: Table, now: PapersNow): NextOnDrafts {
  const drafts = draftsInOrder(now.desk);
  const [next] = drafts;
  if (next === undefined) return { kind: 'through' };
  const front = drafts.find(({ id }) => id === now.desk.front);
  if (front === undefined) return { kind: 'first', events: layDraft(table, next.id) };
  const amendment = furthest(table, now, front.id);
  if (amendment !== null) return vote({ kind: 'amendment', amendment: amendment.id });
  const clause = front.divided.find(
    (id) =>
      front.text.terms[id] !== undefined &&
      !isVoted(
        table,
        (motion) => motion.kind === 'clause' && motion.paper === front.id && motion.clause === id,
      ),
  );
  if (clause !== undefined) return vote({ kind: 'clause', paper: front.id, clause });
  return now.desk.contested ? vote({ kind: 'draft', paper: front.id }) : { kind: 'through' };
}

/** The last call is over: mergers lapse, and amendments to drafts that found too few signatures. */
export function lapseUnsigned(table: Table): readonly GameEvent[] {
  const now = papersNow(table);
  if (now === null) return [];
  const needed = amendmentSignaturesNeeded(table, now.rules);
  return [
    ...now.desk.merges.map(({ id }): GameEvent => ({ type: 'MergeEnded', merge: id, outcome: 'lapsed' })),
    ...table.state.amendments
      .filter((amendment) => isOpenAmendment(amendment, now.desk) && !isSigned(amendment, needed))
      .map(({ id }): GameEvent => ({ type: 'AmendmentClosed', amendment: id, outcome: 'lapsed' })),
  ];
}

function isSigned({ brought }: Amendment, needed: number): boolean {
  return brought !== undefined && (brought.introduced || brought.signatories.length >= needed);
}

/** What a vote on a draft, on one of its clauses or on an amendment to it brings. */
export function settleDraftVote(table: Table): readonly GameEvent[] {
  const record = table.state.votes.at(-1);
  if (record === undefined || papersNow(table) === null) return [];
  return sequence(table, [(now) => outcomeOf(now, record), settlePapers]);
}

/** The accord was voted: what became of the draft that it was. */
export function endDrafts(table: Table): readonly GameEvent[] {
  const now = papersNow(table);
  if (now === null) return [];
  const stage = table.state.adopted === true ? 'adopted' : 'failed';
  return draftsInOrder(now.desk).map(({ id }) => ({ type: 'PaperEnded', paper: id, stage, against: null }));
}

function vote(motion: Motion): NextOnDrafts {
  return { kind: 'vote', motion };
}

/** The amendment that moves the draft furthest, of those with signatures enough and not voted yet. */
function furthest(table: Table, { desk, rules }: PapersNow, paper: PaperId): Amendment | null {
  const { draft, amendments } = table.state;
  if (draft === null) return null;
  const needed = amendmentSignaturesNeeded(table, rules);
  const [first] = amendments
    .filter((amendment) => {
      const { brought, id, change } = amendment;
      if (brought?.paper !== paper || !isOpenAmendment(amendment, desk)) return false;
      const wasVoted = isVoted(table, (motion) => motion.kind === 'amendment' && motion.amendment === id);
      return isSigned(amendment, needed) && !wasVoted && !changesNothing(draft, change);
    })
    .sort((a, b) => distance(draft, b.change) - distance(draft, a.change) || compareIds(a.id, b.id));
  return first ?? null;
}

function outcomeOf(table: Table, { motion, adopted }: VoteRecord): readonly GameEvent[] {
  switch (motion.kind) {
    case 'amendment':
      return adopted ? amended(table, motion.amendment) : [];
    case 'clause':
      return adopted ? [] : struck(table, motion);
    case 'draft':
      return sequence(table, [
        (now) => (adopted ? adoptedOver(now, motion.paper) : [ended(motion.paper, 'failed')]),
        (now) => [textWith(now, null)],
      ]);
    case 'accord':
      return [];
  }
}

function amended(table: Table, id: Amendment['id']): readonly GameEvent[] {
  const amendment = table.state.amendments.find((other) => other.id === id);
  const paper = paperOf(table, amendment?.brought?.paper);
  if (amendment === undefined || paper === null) return [];
  const text = changedText(table.state, paper.text, amendment.change);
  return sequence(table, [
    () => [{ type: 'PaperChanged', paper: paper.id, by: 'voted', text }],
    (now) => [textWith(now, paper.id)],
  ]);
}

/** A clause without a majority falls; without any operative clause the draft falls. */
function struck(
  table: Table,
  { paper: id, clause }: Extract<Motion, { readonly kind: 'clause' }>,
): readonly GameEvent[] {
  const paper = paperOf(table, id);
  if (paper === null) return [];
  const text = without(paper.text, clause);
  const falls = operativeClauses(table.state, text).length === 0;
  return sequence(table, [
    () => [{ type: 'PaperChanged', paper: id, by: 'division', text }],
    () => (falls ? [ended(id, 'fell')] : []),
    (now) => [textWith(now, falls ? null : id)],
  ]);
}

/** Adopting one draft withdraws those that say something else. */
function adoptedOver(table: Table, id: PaperId): readonly GameEvent[] {
  const paper = paperOf(table, id);
  const desk = papersNow(table)?.desk;
  if (paper === null || desk === undefined) return [];
  const against = draftsInOrder(desk).flatMap((other): GameEvent[] => {
    const where = other.id === id ? [] : contradictions(paper.text, other.text);
    return where.length === 0
      ? []
      : [{ type: 'PaperEnded', paper: other.id, stage: 'withdrawn', against: { paper: id, where } }];
  });
  return [ended(id, 'adopted'), ...against];
}

function ended(paper: PaperId, stage: 'adopted' | 'failed' | 'fell'): GameEvent {
  return { type: 'PaperEnded', paper, stage, against: null };
}

function paperOf(table: Table, id: PaperId | undefined): Paper | null {
  return papersNow(table)?.desk.papers.find((paper) => paper.id === id) ?? null;
}

function isVoted({ state }: Table, fits: (motion: Motion) => boolean): boolean {
  return state.votes.some(({ motion }) => fits(motion));
}
