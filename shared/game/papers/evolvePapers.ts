import type { PaperId, SeatId } from '../ids.ts';
import { unreachable } from '../unreachable.ts';
import type { Merge, Paper, PaperDesk } from './Paper.ts';
import type { PaperEvent } from './PaperEvent.ts';

/** A desk without papers. */
export const EMPTY_DESK: PaperDesk = {
  papers: [],
  order: [],
  merges: [],
  merged: 0,
  contested: false,
  front: null,
};

/** The papers after an event. */
export function evolvePapers(desk: PaperDesk, event: PaperEvent): PaperDesk {
  switch (event.type) {
    case 'PaperStarted':
      return { ...desk, papers: [...desk.papers, event.paper] };
    case 'PaperNamed':
      return withPaper(desk, event.paper, (paper) => named(paper, event.seat, event.as));
    case 'PaperChanged':
      return withPaper(desk, event.paper, (paper) => ({
        ...paper,
        text: event.text,
        amended: paper.amended || event.by === 'voted',
      }));
    case 'PaperIntroduced':
      return {
        ...withPaper(desk, event.paper, (paper) => ({ ...paper, stage: 'draft' })),
        order: [...desk.order, event.paper],
      };
    case 'PaperReturned':
      return {
        ...withPaper(desk, event.paper, (paper) => ({ ...paper, stage: 'working' })),
        order: desk.order.filter((id) => id !== event.paper),
      };
    case 'PaperEnded':
      return withPaper(desk, event.paper, (paper) => ({ ...paper, stage: event.stage }));
    case 'MergeProposed':
      return { ...desk, merges: [...desk.merges, event.merge], merged: desk.merged + 1 };
    case 'MergeAgreed':
      return { ...desk, merges: desk.merges.map((merge) => agreed(merge, event)) };
    case 'MergeEnded':
      return { ...desk, merges: desk.merges.filter(({ id }) => id !== event.merge) };
    case 'DraftsReordered':
      return { ...desk, order: event.order };
    case 'QuestionDivided':
      return withPaper(desk, event.paper, (paper) => ({ ...paper, divided: event.clauses }));
    case 'DraftLaid':
      return { ...desk, front: event.paper };
    default:
      return unreachable(event);
  }
}

function named(paper: Paper, seat: SeatId, as: 'sponsor' | 'signatory' | null): Paper {
  const sponsors = paper.sponsors.filter((other) => other !== seat);
  const signatories = paper.signatories.filter((other) => other !== seat);
  return {
    ...paper,
    sponsors: as === 'sponsor' ? [...sponsors, seat] : sponsors,
    signatories: as === 'signatory' ? [...signatories, seat] : signatories,
  };
}

function agreed(merge: Merge, { merge: id, seat }: { readonly merge: string; readonly seat: SeatId }): Merge {
  return merge.id === id ? { ...merge, agreed: [...merge.agreed, seat] } : merge;
}

function withPaper(desk: PaperDesk, id: PaperId, change: (paper: Paper) => Paper): PaperDesk {
  return { ...desk, papers: desk.papers.map((paper) => (paper.id === id ? change(paper) : paper)) };
}
