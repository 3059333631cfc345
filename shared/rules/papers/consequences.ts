import type { GameEvent } from '../../game/GameEvent.ts';
import type { PaperId } from '../../game/ids.ts';
import { contradictions } from '../../game/papers/contradictions.ts';
import { type Merge, namesOn, type Paper, type PaperText } from '../../game/papers/Paper.ts';
import { type Consequence, sequence } from '../sequence.ts';
import type { Table } from '../Table.ts';
import { allIn, hasSponsors, isOpenAmendment, isOpenPaper, papersNow } from './paperRules.ts';
import { changedText } from './paperText.ts';

/** What follows by itself when names on papers, amendments or mergers have changed. */
export function settlePapers(table: Table): readonly GameEvent[] {
  return sequence(table, [orphans, friendlyAmendments, mergers, lapses]);
}

/** A paper without a sponsor is withdrawn; a draft without one from each delegation goes back. */
const orphans: Consequence = (table) => {
  const now = papersNow(table);
  if (now === null) return [];
  return now.desk.papers.filter(isOpenPaper).flatMap((paper): GameEvent[] => {
    if (paper.sponsors.length === 0)
      return [{ type: 'PaperEnded', paper: paper.id, stage: 'withdrawn', against: null }];
    const short = paper.stage === 'draft' && !hasSponsors(paper, now.rules);
    return short ? [{ type: 'PaperReturned', paper: paper.id }] : [];
  });
};

/** Amendments that all sponsors have taken over change the text at once, unless one was voted in before. */
const friendlyAmendments: Consequence = (table) =>
  sequence(
    table,
    table.state.amendments.map(
      ({ id }): Consequence =>
        (at) => {
          const amendment = at.state.amendments.find((other) => other.id === id);
          const desk = papersNow(at)?.desk;
          const brought = amendment?.brought;
          if (amendment === undefined || brought === undefined || desk === undefined) return [];
          const paper = desk.papers.find((other) => other.id === brought.paper);
          if (paper === undefined || paper.amended || paper.sponsors.length === 0) return [];
          if (!isOpenAmendment(amendment, desk) || !allIn(paper.sponsors, brought.agreed)) return [];
          if (isBeingVoted(at, id)) return [];
          const text = changedText(at.state, paper.text, amendment.change);
          return [
            { type: 'AmendmentClosed', amendment: id, outcome: 'friendly' },
            { type: 'PaperChanged', paper: paper.id, by: 'friendly', text },
          ];
        },
    ),
  );

/** Mergers to which all sponsors of both papers have agreed. */
const mergers: Consequence = (table) =>
  sequence(
    table,
    (papersNow(table)?.desk.merges ?? []).map(
      (merge): Consequence =>
        (at) => {
          const pair = pairOf(at, merge);
          if (pair === null || !allIn([...pair.keep.sponsors, ...pair.add.sponsors], merge.agreed)) return [];
          return merged(at, merge, pair);
        },
    ),
  );

/** Mergers and amendments whose paper is gone. */
const lapses: Consequence = (table) => {
  const desk = papersNow(table)?.desk;
  if (desk === undefined) return [];
  const gone = (id: PaperId): boolean => !desk.papers.some((paper) => paper.id === id && isOpenPaper(paper));
  return [
    ...desk.merges
      .filter(({ keep, add }) => gone(keep) || gone(add))
      .map(({ id }): GameEvent => ({ type: 'MergeEnded', merge: id, outcome: 'lapsed' })),
    ...table.state.amendments
      .filter(({ id, brought }) => brought?.outcome === null && gone(brought.paper) && !wasVoted(table, id))
      .map(({ id }): GameEvent => ({ type: 'AmendmentClosed', amendment: id, outcome: 'lapsed' })),
  ];
};

interface Pair {
  readonly keep: Paper;
  readonly add: Paper;
}

function pairOf(table: Table, merge: Merge): Pair | null {
  const open = (papersNow(table)?.desk.papers ?? []).filter(isOpenPaper);
  const keep = open.find(({ id }) => id === merge.keep);
  const add = open.find(({ id }) => id === merge.add);
  return keep === undefined || add === undefined ? null : { keep, add };
}

function merged({ state }: Table, merge: Merge, { keep, add }: Pair): readonly GameEvent[] {
  const named = (seat: Paper['by'], as: 'sponsor' | 'signatory'): GameEvent => ({
    type: 'PaperNamed',
    paper: keep.id,
    seat,
    as,
  });
  const sponsors = add.sponsors.filter((seat) => !keep.sponsors.includes(seat));
  const signatories = add.signatories.filter((seat) => ![...namesOn(keep), ...sponsors].includes(seat));
  return [
    { type: 'MergeEnded', merge: merge.id, outcome: 'done' },
    { type: 'PaperChanged', paper: keep.id, by: 'sponsors', text: mergedText(state, keep.text, add.text) },
    ...sponsors.map((seat) => named(seat, 'sponsor')),
    ...signatories.map((seat) => named(seat, 'signatory')),
    {
      type: 'PaperEnded',
      paper: add.id,
      stage: 'merged',
      against: { paper: keep.id, where: contradictions(keep.text, add.text) },
    },
  ];
}

/** Both texts in one; where they differ, the first stands. */
export function mergedText(state: Table['state'], keep: PaperText, add: PaperText): PaperText {
  const terms = Object.fromEntries(
    state.docket.flatMap((clause) => {
      const term = keep.terms[clause] ?? add.terms[clause];
      return term === undefined ? [] : [[clause, term]];
    }),
  );
  return {
    terms,
    frame: keep.frame ?? add.frame,
    linked: keep.linked.length > 0 ? keep.linked : add.linked,
  };
}

function isBeingVoted({ state }: Table, id: string): boolean {
  return state.vote?.motion.kind === 'amendment' && state.vote.motion.amendment === id;
}

function wasVoted({ state }: Table, id: string): boolean {
  return state.votes.some(({ motion }) => motion.kind === 'amendment' && motion.amendment === id);
}
